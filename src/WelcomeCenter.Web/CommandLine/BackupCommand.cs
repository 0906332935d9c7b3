using System.CommandLine;
using WelcomeCenter.Web.CommandLine.Backups;

namespace WelcomeCenter.Web.CommandLine;

/// <summary><c>backup --to FILE</c>: both databases and the keys in one archive, also while the site runs.</summary>
internal static class BackupCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build)
    {
        var to = new Option<FileInfo>("--to") { Description = "The archive to write; it must not exist.", Required = true };
        var command = new Command("backup", "Write both databases and the keys into one archive; the site may be running.") { to };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = build();
            var file = parsed.GetRequiredValue(to).FullName;
            await app.Services.GetRequiredService<BackupWriting>().WriteAsync(file, cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Written: {file}. It holds personal data and keys; keep it accordingly.");
        });
        root.Add(command);
    }
}
