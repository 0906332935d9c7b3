using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Documents.Following;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Search;

namespace WelcomeCenter.Content.Documents;

/// <summary>What every change of documents has in common: history, one commit, the snapshot brought up to date.</summary>
public sealed partial class DocumentWork(
    ContentDbContext db,
    SnapshotRefresher refresher,
    TimeProvider time,
    ILogger<DocumentWork> logger)
{
    private readonly List<ContentChange> changes = [];

    internal Task<Document?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        db.Documents.Include(document => document.Variants).FirstOrDefaultAsync(document => document.Key == key, cancellationToken);

    /// <summary>The document and everything below it, parents first.</summary>
    internal Task<List<Document>> SubtreeAsync(Document document, CancellationToken cancellationToken) =>
        db.Documents.Include(found => found.Variants)
            .Where(found => found.Path.StartsWith(document.Path))
            .OrderBy(found => found.Level)
            .ToListAsync(cancellationToken);

    /// <summary>Marks a document as written, so that a concurrent writer of the same document is noticed.</summary>
    internal void Touch(Document document, Guid userKey)
    {
        document.Version++;
        document.UpdateDate = time.GetUtcNow();
        document.WriterKey = userKey;
        document.CreatorKey = document.CreatorKey == Guid.Empty ? userKey : document.CreatorKey;
    }

    internal void Audit(Guid key, Guid userKey, AuditType type, IEnumerable<string>? cultures = null) =>
        db.AuditEntries.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(),
            DocumentKey = key,
            UserKey = userKey,
            At = time.GetUtcNow(),
            Type = type,
            Parameters = cultures is null ? null : string.Join(", ", cultures),
        });

    internal void Remember(Document document, Guid userKey, IReadOnlyCollection<string> cultures, IReadOnlyCollection<string> published) =>
        db.DocumentVersions.Add(VersionContent.Of(document, userKey, cultures, published, time.GetUtcNow()));

    /// <summary>Says in the same transaction what instances have to read again.</summary>
    internal void Announce(ContentChangeKind kind, IEnumerable<Guid> keys)
    {
        var change = ContentChange.Of(kind, keys, time);
        changes.Add(change);
        db.Changes.Add(change);
    }

    /// <summary>Says of everything whose name or place changed that the search has to read it again.</summary>
    internal void AnnounceToSearch()
    {
        var keys = SearchedChanges.In(db.ChangeTracker);
        if (keys.Count > 0)
        {
            Announce(ContentChangeKind.Names, keys);
        }
    }

    internal async Task<ContentOutcome> CommitAsync(CancellationToken cancellationToken)
    {
        AnnounceToSearch();
        try
        {
            await new FollowerNews(db).AddAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return ContentOperationStatus.ConcurrencyViolation;
        }
        catch (DbUpdateException) when (WritesDocuments())
        {
            // Two writers may collide on a row of a variant or a key before the version of the document is compared.
            if (await LostRaceAsync(cancellationToken))
            {
                db.ChangeTracker.Clear();
                return ContentOperationStatus.ConcurrencyViolation;
            }

            throw;
        }

        await RefreshAsync(cancellationToken);
        return ContentOutcome.Success;
    }

    /// <summary>Brings the snapshot of this instance up to date with what was committed.</summary>
    internal async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (changes.Count is 0)
        {
            return;
        }

        ContentChange[] committed = [.. changes];
        changes.Clear();
        try
        {
            await refresher.ApplyAsync(committed, cancellationToken);
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            // The change is stored; the follower of the change log shows it as soon as the database answers again.
            Log.NotYetVisible(logger, fault);
        }
    }

    private bool WritesDocuments() =>
        db.ChangeTracker.Entries<Document>().Any(entry => entry.State is EntityState.Modified or EntityState.Added);

    private async Task<bool> LostRaceAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in db.ChangeTracker.Entries<Document>().Where(entry => entry.State is EntityState.Modified or EntityState.Added).ToList())
        {
            var key = entry.Entity.Key;
            var stored = await db.Documents.AsNoTracking().Where(document => document.Key == key)
                .Select(document => (int?)document.Version).FirstOrDefaultAsync(cancellationToken);
            var expected = entry.State is EntityState.Added ? null : (int?)entry.OriginalValues[nameof(Document.Version)];
            if (stored != expected)
            {
                return true;
            }
        }

        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Warning, "A change was stored but could not be read back yet.")]
        public static partial void NotYetVisible(ILogger logger, Exception fault);
    }
}
