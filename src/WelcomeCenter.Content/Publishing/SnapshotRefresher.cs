using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Search;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Keeps <see cref="SnapshotStore"/>, <see cref="SchemaStore"/> and the search in step with the database.</summary>
public sealed class SnapshotRefresher(
    IDbContextFactory<ContentDbContext> contexts,
    SnapshotStore snapshots,
    SchemaStore schemas,
    SearchIndexing search,
    TimeProvider time) : IDisposable
{
    /// <summary>How far back a look at the change log goes: a transaction may commit later than another one that began after it.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    /// <summary>How long the change log is kept; an instance that was away for longer reads everything at its start anyway.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<Guid, DateTimeOffset> applied = [];
    private DateTimeOffset lastLook = DateTimeOffset.MinValue;

    /// <summary>Reads everything; at start, and after changes that concern everything.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            lastLook = time.GetUtcNow();
            var old = lastLook - Kept;
            await db.Changes.Where(change => change.At < old).ExecuteDeleteAsync(cancellationToken);
            await MarkAppliedAsync(db, cancellationToken);
            await LoadAsync(db, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Applies what other instances, or another process such as an import, have committed since the last look.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var since = lastLook - Overlap;
            var now = time.GetUtcNow();
            var changes = await db.Changes.AsNoTracking().Where(change => change.At >= since).ToListAsync(cancellationToken);
            changes.RemoveAll(change => applied.ContainsKey(change.Id));
            if (changes.Count > 0)
            {
                await ApplyAsync(db, changes, cancellationToken);
            }

            lastLook = now;
            foreach (var old in applied.Where(pair => pair.Value < since - Overlap).Select(pair => pair.Key).ToList())
            {
                applied.Remove(old);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Applies changes that this instance has just committed.</summary>
    internal async Task ApplyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await ApplyAsync(db, changes, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task ApplyAsync(ContentDbContext db, IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Any(change => change.Kind is ContentChangeKind.All))
        {
            await LoadAsync(db, cancellationToken);
        }
        else
        {
            ContentChange[] ofTheSite = [.. changes.Where(change => change.Kind is not ContentChangeKind.Names)];
            if (ofTheSite.Length > 0)
            {
                await ReplacePiecesAsync(db, ofTheSite, cancellationToken);
            }

            await search.ApplyAsync([.. changes.SelectMany(change => change.KeyList).Distinct()], cancellationToken);
        }

        foreach (var change in changes)
        {
            applied[change.Id] = change.At;
        }
    }

    private async Task ReplacePiecesAsync(ContentDbContext db, IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        var current = snapshots.Current;
        Guid[] keys = [.. changes.Where(change => change.Kind is not ContentChangeKind.Media).SelectMany(change => change.KeyList).Distinct()];
        var documents = await new PublishedContentReader(db, schemas.Current).SomeAsync(keys, cancellationToken);
        var builder = new SnapshotTreeBuilder(current.Tree);
        foreach (var document in documents)
        {
            builder.Put(document);
        }

        foreach (var gone in keys.Except(documents.Select(document => document.Key)))
        {
            builder.Remove(gone);
        }

        var site = changes.Any(change => change.Kind is ContentChangeKind.Site);
        var next = new PublishedSnapshot(
            builder.ToTree(),
            site ? await SiteReader.SiteAsync(db, cancellationToken) : current.Site,
            changes.Any(change => change.Kind is ContentChangeKind.Addresses) ? await SiteReader.RedirectsAsync(db, cancellationToken) : current.Redirects,
            await MediaAsync(db, current.Library, changes, cancellationToken));
        snapshots.Replace(next, new SnapshotChange(builder.Changed, site));
    }

    private async Task<SnapshotMedia> MediaAsync(
        ContentDbContext db, SnapshotMedia media, IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        Guid[] keys = [.. changes.Where(change => change.Kind is ContentChangeKind.Media).SelectMany(change => change.KeyList).Distinct()];
        return keys.Length is 0 ? media : media.With(keys, await new PublishedMediaReader(db, schemas.Current).SomeAsync(keys, cancellationToken));
    }

    private async Task LoadAsync(ContentDbContext db, CancellationToken cancellationToken)
    {
        var schema = await SchemaLoader.LoadAsync(db, cancellationToken);
        var builder = new SnapshotTreeBuilder(SnapshotTree.Empty);
        foreach (var document in await new PublishedContentReader(db, schema).AllAsync(cancellationToken))
        {
            builder.Put(document);
        }

        var next = new PublishedSnapshot(
            builder.ToTree(),
            await SiteReader.SiteAsync(db, cancellationToken),
            await SiteReader.RedirectsAsync(db, cancellationToken),
            SnapshotMedia.Empty.With([], await new PublishedMediaReader(db, schema).AllAsync(cancellationToken)));
        var keys = snapshots.Current.Tree.Documents.Keys.Union(next.Tree.Documents.Keys).ToArray();
        schemas.Replace(schema);
        snapshots.Replace(next, new SnapshotChange(keys, LanguagesOrDictionaryChanged: true));
        await search.ApplyAllAsync(cancellationToken);
    }

    /// <summary>What is in the log before everything is read needs no applying afterwards.</summary>
    private async Task MarkAppliedAsync(ContentDbContext db, CancellationToken cancellationToken)
    {
        var since = lastLook - Overlap;
        foreach (var change in await db.Changes.AsNoTracking().Where(change => change.At >= since).ToListAsync(cancellationToken))
        {
            applied[change.Id] = change.At;
        }
    }
}
