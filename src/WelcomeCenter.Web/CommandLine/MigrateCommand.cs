using System.CommandLine;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine;

/// <summary><c>migrate</c>: brings both databases up to date without serving anything.</summary>
internal static class MigrateCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build)
    {
        var command = new Command("migrate", "Bring both databases up to date and stop.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = build();
            var created = await app.MigrateAsync(cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                created.Count == 0 ? "Both databases are up to date." : $"Created: {string.Join(", ", created)}. Both databases are up to date.");
        });
        root.Add(command);
    }
}
