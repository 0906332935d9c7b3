using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Sync;

/// <summary>
/// Brings a uSync folder into the database: all files are read first, and everything is stored in one transaction or not at all.
/// What is there already stays untouched, so a second import changes nothing.
/// </summary>
public sealed class USyncImport(ContentDbContext db, SnapshotRefresher refresher, MediaUploads uploads, TimeProvider time)
{
    /// <param name="root">The folder that holds <c>usync.config</c>.</param>
    public async Task<USyncReport> ImportAsync(string root, CancellationToken cancellationToken)
    {
        var run = await ApplyAsync(root, cancellationToken);
        if (run.Failed)
        {
            return run.Report();
        }

        if (run.Report().Changes.Count > 0)
        {
            db.Changes.Add(ContentChange.Of(ContentChangeKind.All, [], time));
            await db.SaveChangesAsync(cancellationToken);
            uploads.Discard(run.Orphans);
        }

        await refresher.LoadAsync(cancellationToken);
        return run.Report();
    }

    /// <summary>What an import would do; nothing is stored.</summary>
    public async Task<USyncReport> ReportAsync(string root, CancellationToken cancellationToken)
    {
        var run = await ApplyAsync(root, cancellationToken);
        db.ChangeTracker.Clear();
        return run.Report();
    }

    private async Task<ImportRun> ApplyAsync(string root, CancellationToken cancellationToken)
    {
        var reader = new USyncFolderReader(root);
        var files = reader.Read();
        var run = new ImportRun(db, files, [.. reader.Problems], time.GetUtcNow());
        var schema = new SchemaImport(run);
        var site = new SiteImport(run);
        var media = new MediaImport(run, uploads);
        var documents = new DocumentImport(run);
        schema.Parse();
        site.Parse();
        media.Parse();
        documents.Parse();
        if (!run.Failed)
        {
            var languages = await site.ApplyAsync(cancellationToken);
            var types = await schema.ApplyAsync(cancellationToken);
            await media.ApplyAsync(types, cancellationToken);
            await documents.ApplyAsync(types, languages, cancellationToken);
        }

        return run;
    }
}
