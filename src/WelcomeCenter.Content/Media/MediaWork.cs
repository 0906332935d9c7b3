using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Media;

/// <summary>What every change of the library has in common: history, one commit, the site brought up to date.</summary>
public sealed class MediaWork(ContentDbContext db, DocumentWork work, TimeProvider time)
{
    internal Task<MediaItem?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        db.MediaItems.FirstOrDefaultAsync(item => item.Key == key, cancellationToken);

    /// <summary>The item and everything below it, parents first.</summary>
    internal Task<List<MediaItem>> SubtreeAsync(MediaItem item, CancellationToken cancellationToken) =>
        db.MediaItems.Where(found => found.Path.StartsWith(item.Path)).OrderBy(found => found.Level).ToListAsync(cancellationToken);

    internal async Task<int> NextSortOrderAsync(Guid? parentKey, CancellationToken cancellationToken) =>
        (await db.MediaItems.Where(item => item.ParentKey == parentKey && !item.Trashed).MaxAsync(item => (int?)item.SortOrder, cancellationToken) ?? -1) + 1;

    /// <summary>Marks an item as written, so that a concurrent writer of the same item is noticed.</summary>
    internal void Touch(MediaItem item, Guid userKey)
    {
        item.Version++;
        item.UpdateDate = time.GetUtcNow();
        item.WriterKey = userKey;
    }

    internal async Task<ContentOutcome> CommitAsync(Guid key, Guid userKey, AuditType type, IEnumerable<Guid> changed, CancellationToken cancellationToken)
    {
        work.Audit(key, userKey, type);
        work.Announce(ContentChangeKind.Media, changed);
        work.AnnounceToSearch();
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return ContentOperationStatus.ConcurrencyViolation;
        }

        await work.RefreshAsync(cancellationToken);
        return ContentOutcome.Success;
    }
}
