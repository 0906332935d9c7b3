using System.CommandLine;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine;

/// <summary><c>usync import|export|report</c>: schema and content as files, in the folder that <c>uSync:Settings:RootFolder</c> names.</summary>
internal static class UsyncCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build)
    {
        var command = new Command("usync", "Schema and content as uSync files.");
        Add(command, build, "import", "Bring the folder into the database.", async (services, folder, cancellationToken) =>
            Print(await services.GetRequiredService<USyncImport>().ImportAsync(folder, cancellationToken)));
        Add(command, build, "report", "Say what an import would change.", async (services, folder, cancellationToken) =>
            Print(await services.GetRequiredService<USyncImport>().ReportAsync(folder, cancellationToken)));
        Add(command, build, "export", "Write the database into the folder.", async (services, folder, cancellationToken) =>
        {
            var written = await services.GetRequiredService<USyncExport>().ExportAsync(folder, cancellationToken);
            Console.WriteLine($"{written} files written to {folder}.");
            return 0;
        });
        root.Subcommands.Add(command);
    }

    private static void Add(
        Command parent,
        Func<WebApplication> build,
        string name,
        string description,
        Func<IServiceProvider, string, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var app = build();
            await app.MigrateAsync(cancellationToken);
            await using var scope = app.Services.CreateAsyncScope();
            return await run(scope.ServiceProvider, app.Services.GetRequiredService<USyncFolder>().Root, cancellationToken);
        });
        parent.Subcommands.Add(command);
    }

    private static int Print(USyncReport report)
    {
        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine($"{(problem.IsError ? "error" : "warning")}: {problem}");
        }

        foreach (var change in report.Changes)
        {
            Console.WriteLine($"{change.Type}: {change.Folder} {change.Name}");
        }

        if (report.Failed)
        {
            Console.Error.WriteLine("Nothing was imported.");
            return 1;
        }

        Console.WriteLine($"{report.Changes.Count} changes, {report.Unchanged} items unchanged.");
        return 0;
    }
}
