using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Web.Composition;

/// <summary>
/// What a start does before the first request: databases, content, the first user, the snapshot. What is there already is left alone,
/// and a start that was interrupted is completed by the next one.
/// </summary>
internal static class FirstStart
{
    /// <param name="say">Told what is being done, for a person who waits.</param>
    /// <returns>The first user's sign-in, to be shown once; null where there were users already.</returns>
    /// <exception cref="OptionsValidationException">The starter content cannot be read; nothing of it was imported.</exception>
    public static async Task<FirstSignIn?> PrepareAsync(this WebApplication app, Action<string> say, CancellationToken cancellationToken)
    {
        say("Preparing the databases …");
        await app.MigrateAsync(cancellationToken);

        var snapshots = app.Services.GetRequiredService<SnapshotStore>();
        await app.Services.GetRequiredService<SnapshotRefresher>().LoadAsync(cancellationToken);
        if (snapshots.Current.Languages.IsEmpty)
        {
            var folder = app.Services.GetRequiredService<USyncFolder>().Root;
            say($"Importing schema and content from {folder} …");
            await ImportAsync(app, folder, cancellationToken);
        }

        return await app.Services.PrepareBackOfficeAsync(cancellationToken);
    }

    private static async Task ImportAsync(WebApplication app, string folder, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<USyncImport>().ImportAsync(folder, cancellationToken);
        if (report.Failed)
        {
            throw new OptionsValidationException(
                "uSync:Settings:RootFolder",
                typeof(FirstStart),
                ["The starter content cannot be read, so nothing of it was imported:", .. report.Problems.Where(problem => problem.IsError).Select(problem => problem.ToString())]);
        }
    }
}
