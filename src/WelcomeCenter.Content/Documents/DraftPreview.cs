using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Shows the site as it would be if a draft were published.</summary>
public sealed class DraftPreview(ContentDbContext db, SchemaStore schemas, SnapshotStore snapshots, TimeProvider time)
{
    /// <returns>
    /// The current snapshot with the draft of the document (and of the documents above it) laid over it;
    /// null when it is unknown or in the recycle bin.
    /// </returns>
    public async Task<PublishedSnapshot?> WithDraftAsync(Guid key, CancellationToken cancellationToken)
    {
        var target = await db.Documents.AsNoTracking().FirstOrDefaultAsync(document => document.Key == key && !document.Trashed, cancellationToken);
        if (target is null)
        {
            return null;
        }

        var keys = DocumentQueries.Keys(target.Path);
        var documents = await db.Documents.AsNoTracking().Include(document => document.Variants)
            .Where(document => keys.Contains(document.Key)).OrderBy(document => document.Level)
            .ToListAsync(cancellationToken);
        var published = new PublishedContentReader(db, schemas.Current);
        return snapshots.Current.With(documents.Select(document => published.Draft(document, time.GetUtcNow())).OfType<PublishedDocument>());
    }
}
