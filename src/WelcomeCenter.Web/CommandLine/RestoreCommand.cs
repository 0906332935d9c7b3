using System.CommandLine;
using WelcomeCenter.Core.Operation;
using WelcomeCenter.Web.CommandLine.Backups;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine;

/// <summary><c>restore --from FILE</c>: puts a backup in the place of the present data and keeps those aside.</summary>
internal static class RestoreCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build)
    {
        var from = new Option<FileInfo>("--from") { Description = "An archive written by 'backup'.", Required = true };
        var command = new Command("restore", "Put a backup in the place of the present data, which are kept aside; stop the site first.") { from };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = build();
            var file = parsed.GetRequiredValue(from);
            if (!file.Exists)
            {
                throw new OperationRefusedException($"{file.FullName} does not exist.");
            }

            var aside = await app.Services.GetRequiredService<Restoring>().RestoreAsync(file.FullName, cancellationToken);
            await app.MigrateAsync(cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Restored from {file.FullName}. The previous data are kept in {aside}.");
        });
        root.Add(command);
    }
}
