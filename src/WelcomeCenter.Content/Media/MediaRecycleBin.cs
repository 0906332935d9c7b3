using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>Takes media items out of the library, puts them back, and deletes them and their files for good.</summary>
public sealed class MediaRecycleBin(ContentDbContext db, SchemaStore schemas, MediaStructure structure, MediaWork work, MediaFiles files)
{
    /// <summary>The files stay, but nobody gets them any more.</summary>
    public async Task<ContentOutcome> TrashAsync(Guid key, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } item)
        {
            return ContentOperationStatus.NotFound;
        }

        if (item.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        var origin = item.ParentKey;
        var branch = await structure.PutBelowAsync(item, null, userKey, cancellationToken);
        item.OriginalParentKey = origin;
        return await MarkAsync(item, branch, trashed: true, userKey, cancellationToken);
    }

    /// <returns>Null when there is no such item in the recycle bin.</returns>
    public async Task<OriginalParent?> OriginalParentAsync(Guid key, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { Trashed: true } item)
        {
            return null;
        }

        var parentKey = item.OriginalParentKey;
        return new OriginalParent(await db.MediaItems.AnyAsync(parent => parent.Key == parentKey && !parent.Trashed, cancellationToken) ? parentKey : null);
    }

    public async Task<ContentOutcome> RestoreAsync(Guid key, Guid? parentKey, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } item)
        {
            return ContentOperationStatus.NotFound;
        }

        if (!item.Trashed)
        {
            return ContentOperationStatus.NotInTrash;
        }

        if (!schemas.Current.MediaTypes.TryGetValue(item.MediaTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        var (status, parent) = await MediaPlaces.CheckAsync(work, schemas.Current, type, parentKey, cancellationToken);
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        var branch = await structure.PutBelowAsync(item, parent, userKey, cancellationToken);
        item.OriginalParentKey = null;
        return await MarkAsync(item, branch, trashed: false, userKey, cancellationToken);
    }

    public async Task<ContentOutcome> DeleteAsync(Guid key, Guid userKey, CancellationToken cancellationToken) =>
        await work.FindAsync(key, cancellationToken) is { } item
            ? await DeleteAsync(await work.SubtreeAsync(item, cancellationToken), userKey, cancellationToken)
            : ContentOperationStatus.NotFound;

    public async Task<ContentOutcome> EmptyAsync(Guid userKey, CancellationToken cancellationToken) =>
        await DeleteAsync(await db.MediaItems.Where(item => item.Trashed).ToListAsync(cancellationToken), userKey, cancellationToken);

    private async Task<ContentOutcome> MarkAsync(
        MediaItem item, IReadOnlyList<MediaItem> branch, bool trashed, Guid userKey, CancellationToken cancellationToken)
    {
        foreach (var moved in branch)
        {
            moved.Trashed = trashed;
        }

        return await work.CommitAsync(item.Key, userKey, AuditType.Move, branch.Select(moved => moved.Key), cancellationToken);
    }

    private async Task<ContentOutcome> DeleteAsync(IReadOnlyList<MediaItem> items, Guid userKey, CancellationToken cancellationToken)
    {
        if (items.Count is 0)
        {
            return ContentOutcome.Success;
        }

        var sources = items
            .Select(item => UploadedFile.Source(StoredValues.Read(item.Values).GetValueOrDefault(MediaAliases.File, string.Empty)))
            .OfType<string>().ToList();
        db.MediaItems.RemoveRange(items);
        var outcome = await work.CommitAsync(items[0].Key, userKey, AuditType.Delete, items.Select(item => item.Key), cancellationToken);
        if (outcome.Succeeded)
        {
            sources.ForEach(files.Delete);
        }

        return outcome;
    }
}
