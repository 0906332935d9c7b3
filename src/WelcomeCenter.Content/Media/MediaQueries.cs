using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>What trees, pickers, lists and the editor ask of the library.</summary>
public sealed class MediaQueries(ContentDbContext db, SchemaStore schemas)
{
    public async Task<MediaDetails?> FindAsync(Guid key, CancellationToken cancellationToken)
    {
        var values = await db.MediaItems.Where(item => item.Key == key).Select(item => item.Values).FirstOrDefaultAsync(cancellationToken);
        return values is not null && await ItemsAsync([key], cancellationToken) is [var item]
            ? new MediaDetails(item, [.. Values(item.MediaType, values)])
            : null;
    }

    /// <summary>Values of several items at once, for lists that show them.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<PropertyOutput>>> ValuesAsync(
        IReadOnlyCollection<MediaListItem> items, CancellationToken cancellationToken)
    {
        var keys = items.Select(item => item.Key).ToList();
        var values = await db.MediaItems.Where(item => keys.Contains(item.Key))
            .ToDictionaryAsync(item => item.Key, item => item.Values, cancellationToken);
        return items.ToDictionary(item => item.Key, item => (IReadOnlyList<PropertyOutput>)[.. Values(item.MediaType, values[item.Key])]);
    }

    /// <param name="parentKey">Null for the roots, of the library or of the recycle bin.</param>
    public Task<Page<MediaListItem>> ChildrenAsync(Guid? parentKey, bool trashed, int skip, int take, CancellationToken cancellationToken) =>
        PageAsync(
            db.MediaItems.Where(item => item.ParentKey == parentKey && item.Trashed == trashed).OrderBy(item => item.SortOrder).ThenBy(item => item.Key),
            skip,
            take,
            cancellationToken);

    public Task<Page<MediaListItem>> ListAsync(MediaListing listing, CancellationToken cancellationToken)
    {
        var text = listing.Filter?.Trim().ToUpperInvariant() ?? string.Empty;
        var items = db.MediaItems.Where(item => item.ParentKey == listing.ParentKey && !item.Trashed && item.SearchName.Contains(text));
        var ordered = (listing.OrderBy, listing.Descending) switch
        {
            ("name", false) => items.OrderBy(item => item.SearchName),
            ("name", true) => items.OrderByDescending(item => item.SearchName),
            ("createDate", false) => items.OrderBy(item => item.CreateDate),
            ("createDate", true) => items.OrderByDescending(item => item.CreateDate),
            ("updateDate", false) => items.OrderBy(item => item.UpdateDate),
            ("updateDate", true) => items.OrderByDescending(item => item.UpdateDate),
            (_, true) => items.OrderByDescending(item => item.SortOrder),
            _ => items.OrderBy(item => item.SortOrder),
        };
        return PageAsync(ordered.ThenBy(item => item.Key), listing.Skip, listing.Take, cancellationToken);
    }

    /// <returns>Keys from the root down to the item, itself included; empty when it is unknown.</returns>
    public async Task<IReadOnlyList<Guid>> PathAsync(Guid key, CancellationToken cancellationToken)
    {
        var path = await db.MediaItems.Where(item => item.Key == key).Select(item => item.Path).FirstOrDefaultAsync(cancellationToken);
        return path is null ? [] : DocumentQueries.Keys(path);
    }

    /// <returns>Root first, the item itself last; empty when it is unknown.</returns>
    public async Task<IReadOnlyList<MediaListItem>> AncestorsAsync(Guid key, CancellationToken cancellationToken)
    {
        var path = await PathAsync(key, cancellationToken);
        return path is [] ? [] : await ItemsAsync(path, cancellationToken);
    }

    /// <returns>An empty window when the item is unknown or in the recycle bin.</returns>
    public async Task<MediaSiblings> SiblingsAsync(Guid key, int before, int after, CancellationToken cancellationToken)
    {
        var target = await db.MediaItems.AsNoTracking().FirstOrDefaultAsync(item => item.Key == key, cancellationToken);
        if (target is null or { Trashed: true })
        {
            return new MediaSiblings(0, 0, []);
        }

        var keys = await db.MediaItems.Where(item => item.ParentKey == target.ParentKey && !item.Trashed)
            .OrderBy(item => item.SortOrder).ThenBy(item => item.Key).Select(item => item.Key).ToListAsync(cancellationToken);
        var index = keys.IndexOf(key);
        var from = Math.Max(0, index - Math.Max(0, before));
        var to = (int)Math.Min(keys.Count, (long)index + 1 + Math.Max(0, after));
        return new MediaSiblings(from, keys.Count - to, await ItemsAsync(keys[from..to], cancellationToken));
    }

    /// <returns>Those that exist, in the order asked for.</returns>
    public async Task<IReadOnlyList<MediaListItem>> ItemsAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        var found = (await ReadAsync(db.MediaItems.Where(item => keys.Contains(item.Key)), cancellationToken)).ToDictionary(item => item.Key);
        return [.. keys.Distinct().Where(found.ContainsKey).Select(key => found[key])];
    }

    /// <summary>Names of items in the library that have the same file as the given one.</summary>
    public async Task<IReadOnlyList<string>> SameFileAsync(Guid key, CancellationToken cancellationToken) =>
        await db.MediaItems
            .Where(item => item.Key != key && !item.Trashed && item.FileHash != null
                && item.FileHash == db.MediaItems.Where(other => other.Key == key).Select(other => other.FileHash).FirstOrDefault())
            .OrderBy(item => item.CreateDate).Select(item => item.Name).Take(3).ToListAsync(cancellationToken);

    private async Task<Page<MediaListItem>> PageAsync(IQueryable<MediaItem> items, int skip, int take, CancellationToken cancellationToken)
    {
        var total = await items.CountAsync(cancellationToken);
        return new Page<MediaListItem>(total, take is 0 ? [] : await ReadAsync(items.Skip(skip).Take(take), cancellationToken));
    }

    private async Task<IReadOnlyList<MediaListItem>> ReadAsync(IQueryable<MediaItem> items, CancellationToken cancellationToken)
    {
        var rows = await items.AsNoTracking()
            .Select(item => new { Item = item, HasChildren = db.MediaItems.Any(child => child.ParentKey == item.Key && child.Trashed == item.Trashed) })
            .ToListAsync(cancellationToken);
        var types = schemas.Current.MediaTypes;
        return
        [
            .. rows.Where(row => types.ContainsKey(row.Item.MediaTypeKey)).Select(row => new MediaListItem(
                row.Item.Key,
                row.Item.ParentKey,
                row.HasChildren,
                row.Item.Trashed,
                row.Item.SortOrder,
                row.Item.CreateDate,
                row.Item.UpdateDate,
                row.Item.CreatorKey,
                types[row.Item.MediaTypeKey],
                row.Item.Name)),
        ];
    }

    private IEnumerable<PropertyOutput> Values(ContentType type, string stored)
    {
        foreach (var (alias, text) in StoredValues.Read(stored))
        {
            if (schemas.Current.Property(type, alias) is { } property
                && PropertyEditors.PropertyEditors.Find(property.EditorAlias).ToEditor(text, EditorContext.For(schemas.Current, property, null)) is { } value)
            {
                yield return new PropertyOutput(property.Alias, property.EditorAlias, null, value);
            }
        }
    }
}
