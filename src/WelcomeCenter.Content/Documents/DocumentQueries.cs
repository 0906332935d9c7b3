using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>What trees and pickers ask.</summary>
public sealed class DocumentQueries(ContentDbContext db, SchemaStore schema, SnapshotStore snapshots)
{
    /// <param name="parentKey">Null for the roots, of the tree or of the recycle bin.</param>
    public async Task<Page<DocumentItem>> ChildrenAsync(Guid? parentKey, bool trashed, int skip, int take, CancellationToken cancellationToken)
    {
        var children = db.Documents.Where(document => document.ParentKey == parentKey && document.Trashed == trashed);
        var total = await children.CountAsync(cancellationToken);
        var items = take is 0
            ? []
            : await ReadAsync(children.OrderBy(document => document.SortOrder).ThenBy(document => document.Key).Skip(skip).Take(take), cancellationToken);
        return new Page<DocumentItem>(total, items);
    }

    /// <returns>Root first, the document itself last; empty when it is unknown.</returns>
    public async Task<IReadOnlyList<DocumentItem>> AncestorsAsync(Guid key, CancellationToken cancellationToken)
    {
        var path = await db.Documents.Where(document => document.Key == key).Select(document => document.Path).FirstOrDefaultAsync(cancellationToken);
        return path is null ? [] : await ItemsAsync(Keys(path), cancellationToken);
    }

    /// <returns>Null when the document is unknown or in the recycle bin.</returns>
    public async Task<SiblingWindow?> SiblingsAsync(Guid key, int before, int after, CancellationToken cancellationToken)
    {
        var target = await db.Documents.AsNoTracking().FirstOrDefaultAsync(document => document.Key == key, cancellationToken);
        if (target is null or { Trashed: true })
        {
            return null;
        }

        var keys = await db.Documents.Where(document => document.ParentKey == target.ParentKey && !document.Trashed)
            .OrderBy(document => document.SortOrder).ThenBy(document => document.Key)
            .Select(document => document.Key)
            .ToListAsync(cancellationToken);
        var index = keys.IndexOf(key);
        var from = Math.Max(0, index - Math.Max(0, before));
        var to = (int)Math.Min(keys.Count, (long)index + 1 + Math.Max(0, after));
        return new SiblingWindow(from, keys.Count - to, await ItemsAsync(keys[from..to], cancellationToken));
    }

    /// <returns>Keys from the root down to the document, itself included; empty when it is unknown.</returns>
    public async Task<IReadOnlyList<Guid>> PathAsync(Guid key, CancellationToken cancellationToken)
    {
        var path = await db.Documents.Where(document => document.Key == key).Select(document => document.Path).FirstOrDefaultAsync(cancellationToken);
        return path is null ? [] : Keys(path);
    }

    /// <returns>Those that exist, in the order asked for.</returns>
    public async Task<IReadOnlyList<DocumentItem>> ItemsAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        var found = (await ReadAsync(db.Documents.Where(document => keys.Contains(document.Key)), cancellationToken)).ToDictionary(item => item.Key);
        return [.. keys.Distinct().Where(found.ContainsKey).Select(key => found[key])];
    }

    internal static IReadOnlyList<Guid> Keys(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    private async Task<IReadOnlyList<DocumentItem>> ReadAsync(IQueryable<Document> documents, CancellationToken cancellationToken)
    {
        var rows = await documents.AsNoTracking()
            .Select(document => new
            {
                document.Key,
                document.ParentKey,
                document.Path,
                document.Trashed,
                document.SortOrder,
                document.CreateDate,
                document.UpdateDate,
                document.ContentTypeKey,
                HasChildren = db.Documents.Any(child => child.ParentKey == document.Key),
                Variants = document.Variants
                    .Select(variant => new { variant.Culture, variant.Name, variant.PublishedAt, variant.Edited }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var types = schema.Current.DocumentTypes;

        // The client names an item to screen readers by its first variant, so the default language comes first.
        var order = snapshots.Current.Languages.Select((language, index) => (language.IsoCode, index)).ToDictionary(pair => pair.IsoCode, pair => pair.index);
        return
        [
            .. rows.Where(row => types.ContainsKey(row.ContentTypeKey)).Select(row =>
            {
                var sharedEdited = row.Variants.Any(variant => variant.Culture == DocumentVariant.Shared && variant.Edited);
                return new DocumentItem(
                    row.Key,
                    row.ParentKey,
                    [.. Keys(row.Path).SkipLast(1)],
                    row.HasChildren,
                    row.Trashed,
                    row.SortOrder,
                    row.CreateDate,
                    row.UpdateDate,
                    types[row.ContentTypeKey],
                    [
                        .. row.Variants.Where(variant => variant.Name is not null).OrderBy(variant => order.GetValueOrDefault(variant.Culture, order.Count)).Select(variant => new DocumentItemVariant(
                            variant.Culture.Length is 0 ? null : variant.Culture,
                            variant.Name ?? string.Empty,
                            DocumentStates.Of(row.Trashed, variant.PublishedAt, variant.Edited || sharedEdited))),
                    ]);
            }),
        ];
    }
}
