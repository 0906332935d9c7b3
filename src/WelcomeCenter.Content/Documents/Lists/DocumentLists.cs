using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents.Lists;

/// <summary>The documents below another as a list view shows them; the database narrows, orders and cuts.</summary>
public sealed class DocumentLists(ContentDbContext db, SchemaStore schemas, DocumentQueries queries)
{
    public async Task<(DocumentListStatus Status, Page<DocumentListItem> Page)> ListAsync(
        Guid parentKey, DocumentListing listing, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        var none = new Page<DocumentListItem>(0, []);
        var typeKey = await db.Documents.Where(document => document.Key == parentKey)
            .Select(document => (Guid?)document.ContentTypeKey).FirstOrDefaultAsync(cancellationToken);
        if (typeKey is not { } known || !schema.DocumentTypes.TryGetValue(known, out var type))
        {
            return (DocumentListStatus.ContentNotFound, none);
        }

        if ((listing.DataTypeKey ?? type.ListViewKey) is not { } dataTypeKey)
        {
            return (DocumentListStatus.ContentNotCollection, none);
        }

        if (!schema.DataTypes.TryGetValue(dataTypeKey, out var dataType))
        {
            return (DocumentListStatus.DataTypeNotFound, none);
        }

        if (ListView.Of(dataType) is not { } view)
        {
            return (DocumentListStatus.DataTypeNotCollection, none);
        }

        if (listing.OrderBy is { } column && !view.MayOrderBy(column))
        {
            return (DocumentListStatus.OrderByNotPartOfCollectionConfiguration, none);
        }

        return (DocumentListStatus.Success, await PageAsync(schema, view, parentKey, listing, cancellationToken));
    }

    private async Task<Page<DocumentListItem>> PageAsync(
        ContentSchema schema, ListView view, Guid parentKey, DocumentListing listing, CancellationToken cancellationToken)
    {
        var children = db.Documents.Where(document => document.ParentKey == parentKey && !document.Trashed);
        if (listing.Filter?.Trim().ToUpperInvariant() is { Length: > 0 } text)
        {
            children = children.Where(document => document.Variants.Any(variant => variant.SearchName != null && variant.SearchName.Contains(text)));
        }

        var total = await children.CountAsync(cancellationToken);
        if (listing.Take is 0)
        {
            return new Page<DocumentListItem>(total, []);
        }

        var keys = await new DocumentOrdering(db, schema, listing.Culture, listing.Descending).By(children, listing.OrderBy)
            .Skip(listing.Skip).Take(listing.Take).Select(document => document.Key).ToListAsync(cancellationToken);
        return new Page<DocumentListItem>(total, await ReadAsync(schema, view, keys, listing.Culture, cancellationToken));
    }

    private async Task<IReadOnlyList<DocumentListItem>> ReadAsync(
        ContentSchema schema, ListView view, IReadOnlyCollection<Guid> keys, string? culture, CancellationToken cancellationToken)
    {
        var items = await queries.ItemsAsync(keys, cancellationToken);
        var people = await db.Documents.Where(document => keys.Contains(document.Key))
            .Select(document => new
            {
                document.Key,
                Creator = db.Users.Where(user => user.Id == document.CreatorKey).Select(user => user.Name).FirstOrDefault(),
                Writer = db.Users.Where(user => user.Id == document.WriterKey).Select(user => user.Name).FirstOrDefault(),
            })
            .ToDictionaryAsync(document => document.Key, cancellationToken);
        var variants = await db.DocumentVariants.AsNoTracking().Where(variant => keys.Contains(variant.DocumentKey))
            .Select(variant => new
            {
                variant.DocumentKey,
                variant.Culture,
                variant.CreateDate,
                variant.UpdateDate,
                variant.PublishedAt,
                variant.ReleaseAt,
                variant.ExpireAt,

                // Values are long, and only what the columns show is wanted.
                Values = view.Properties.Count > 0 && (culture == null || variant.Culture == culture || variant.Culture == DocumentVariant.Shared)
                    ? variant.Values
                    : null,
            })
            .ToListAsync(cancellationToken);
        var byDocument = variants.ToLookup(variant => variant.DocumentKey);
        return
        [
            .. items.Select(item => new DocumentListItem(
                item,
                people[item.Key].Creator,
                people[item.Key].Writer,
                [
                    .. item.Variants.Select(named => (named, row: byDocument[item.Key].First(row => row.Culture == (named.Culture ?? DocumentVariant.Shared))))
                        .Select(pair => new DocumentDetailsVariant(
                            pair.named.Culture, pair.named.Name, pair.named.State, pair.row.CreateDate, pair.row.UpdateDate, pair.row.PublishedAt, pair.row.ReleaseAt, pair.row.ExpireAt)),
                ],
                [.. byDocument[item.Key].Where(row => row.Values is not null).SelectMany(row => Values(schema, view, item.ContentType, row.Culture, row.Values!))])),
        ];
    }

    private static IEnumerable<PropertyOutput> Values(ContentSchema schema, ListView view, ContentType type, string culture, string stored)
    {
        var all = StoredValues.Read(stored);
        foreach (var alias in view.Properties)
        {
            var varying = culture.Length is 0 ? null : culture;
            if (schema.Property(type, alias) is { } property
                && all.TryGetValue(property.Alias, out var text)
                && PropertyEditors.PropertyEditors.Find(property.EditorAlias).ToEditor(text, EditorContext.For(schema, property, varying)) is { } value)
            {
                yield return new PropertyOutput(property.Alias, property.EditorAlias, varying, value);
            }
        }
    }
}
