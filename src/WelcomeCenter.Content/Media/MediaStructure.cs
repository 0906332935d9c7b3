using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>Where media items stand: move and sort.</summary>
public sealed class MediaStructure(ContentDbContext db, SchemaStore schemas, MediaWork work)
{
    public async Task<ContentOutcome> MoveAsync(Guid key, Guid? parentKey, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } item)
        {
            return ContentOperationStatus.NotFound;
        }

        if (item.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        if (item.ParentKey == parentKey)
        {
            return ContentOutcome.Success;
        }

        if (!schemas.Current.MediaTypes.TryGetValue(item.MediaTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        var (status, parent) = await MediaPlaces.CheckAsync(work, schemas.Current, type, parentKey, cancellationToken);
        if (status is ContentOperationStatus.Success && parent?.Path.StartsWith(item.Path, StringComparison.Ordinal) is true)
        {
            status = ContentOperationStatus.ParentInvalid;
        }

        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        await PutBelowAsync(item, parent, userKey, cancellationToken);
        return await work.CommitAsync(key, userKey, AuditType.Move, [key], cancellationToken);
    }

    public async Task<ContentOutcome> SortAsync(Guid? parentKey, IReadOnlyList<DocumentOrder> order, Guid userKey, CancellationToken cancellationToken)
    {
        var children = await db.MediaItems.Where(item => item.ParentKey == parentKey && !item.Trashed)
            .ToDictionaryAsync(item => item.Key, cancellationToken);
        if (order.Any(place => !children.ContainsKey(place.Key)) || order.DistinctBy(place => place.Key).Count() != order.Count)
        {
            return ContentOperationStatus.SortingInvalid;
        }

        var changed = order.Where(place => children[place.Key].SortOrder != place.SortOrder).ToList();
        foreach (var place in changed)
        {
            children[place.Key].SortOrder = place.SortOrder;
            work.Touch(children[place.Key], userKey);
        }

        return changed.Count is 0
            ? ContentOutcome.Success
            : await work.CommitAsync(parentKey ?? changed[0].Key, userKey, AuditType.Sort, changed.Select(place => place.Key), cancellationToken);
    }

    /// <returns>Everything that moved with the item.</returns>
    internal async Task<IReadOnlyList<MediaItem>> PutBelowAsync(MediaItem item, MediaItem? parent, Guid userKey, CancellationToken cancellationToken)
    {
        var branch = await work.SubtreeAsync(item, cancellationToken);
        var oldPath = item.Path;
        var levels = (parent?.Level ?? 0) + 1 - item.Level;
        var newPath = ITreeNode.PathBelow(parent, item.Key);
        item.ParentKey = parent?.Key;
        item.SortOrder = await work.NextSortOrderAsync(parent?.Key, cancellationToken);
        foreach (var moved in branch)
        {
            moved.Path = newPath + moved.Path[oldPath.Length..];
            moved.Level += levels;
            work.Touch(moved, userKey);
        }

        return branch;
    }
}
