using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Reads published documents from the database.</summary>
internal sealed class PublishedContentReader(ContentDbContext db, ContentSchema schema)
{
    private readonly Dictionary<(Guid, string), ValueDelivery> deliveries = [];

    /// <returns>Parents before their children.</returns>
    public Task<IReadOnlyList<PublishedDocument>> AllAsync(CancellationToken cancellationToken) =>
        ReadAsync(document => true, variant => true, cancellationToken);

    /// <returns>Those that have something published and are not in the recycle bin.</returns>
    public Task<IReadOnlyList<PublishedDocument>> SomeAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken) =>
        ReadAsync(document => keys.Contains(document.Key), variant => keys.Contains(variant.DocumentKey), cancellationToken);

    /// <summary>A document as its draft would be published.</summary>
    /// <returns>Null when its type is gone.</returns>
    public PublishedDocument? Draft(Document document, DateTimeOffset at) =>
        Build(
            new Place(document.Key, document.ParentKey, document.ContentTypeKey, document.TemplateKey, document.Level, document.SortOrder, document.CreateDate),
            [
                .. document.Variants.Select(variant => new Row(
                    variant.DocumentKey,
                    variant.Culture,
                    variant.Name,
                    variant.PublishedSegment ?? UrlSegments.Of(document, variant),
                    PackedText.Pack(variant.Values),
                    at)),
            ]);

    private async Task<IReadOnlyList<PublishedDocument>> ReadAsync(
        Expression<Func<Document, bool>> documents,
        Expression<Func<DocumentVariant, bool>> variants,
        CancellationToken cancellationToken)
    {
        var places = await db.Documents.AsNoTracking().Where(document => !document.Trashed).Where(documents)
            .Select(document => new Place(
                document.Key, document.ParentKey, document.ContentTypeKey, document.TemplateKey, document.Level, document.SortOrder, document.CreateDate))
            .ToListAsync(cancellationToken);
        var rows = new Dictionary<Guid, List<Row>>(places.Count);
        await foreach (var row in db.DocumentVariants.AsNoTracking().Where(variant => variant.PublishedAt != null).Where(variants)
            .Select(variant => new Row(
                variant.DocumentKey, variant.Culture, variant.PublishedName, variant.PublishedSegment, variant.PublishedValues, variant.PublishedAt))
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!rows.TryGetValue(row.DocumentKey, out var ofDocument))
            {
                rows[row.DocumentKey] = ofDocument = [];
            }

            ofDocument.Add(row with { Culture = string.Intern(row.Culture) });
        }

        return
        [
            .. places.OrderBy(place => place.Level)
                .Select(place => rows.TryGetValue(place.Key, out var ofDocument) ? Build(place, ofDocument) : null)
                .OfType<PublishedDocument>(),
        ];
    }

    private PublishedDocument? Build(Place place, List<Row> rows)
    {
        if (!schema.DocumentTypes.TryGetValue(place.ContentTypeKey, out var type))
        {
            return null;
        }

        var shared = rows.Find(row => row.Culture == DocumentVariant.Shared);
        var named = type.VariesByCulture ? rows.Where(row => row.Culture != DocumentVariant.Shared) : rows;
        var variants = named.ToFrozenDictionary(
            row => row.Culture,
            row => new PublishedVariant(
                row.Name ?? string.Empty,
                row.Segment ?? string.Empty,
                row.PublishedAt ?? default,
                row == shared ? FrozenDictionary<string, object>.Empty : Values(type, row)));
        return variants.Count is 0 ? null : new PublishedDocument
        {
            Key = place.Key,
            ParentKey = place.ParentKey,
            ContentTypeAlias = type.Alias,
            TemplateAlias = place.TemplateKey is { } key && schema.Templates.TryGetValue(key, out var template)
                ? template.Alias
                : type.DefaultTemplateAlias,
            Level = place.Level,
            SortOrder = place.SortOrder,
            CreateDate = place.CreateDate,
            Variants = variants,
            InvariantValues = shared is null ? FrozenDictionary<string, object>.Empty : Values(type, shared),
        };
    }

    private IReadOnlyDictionary<string, object> Values(ContentType type, Row row)
    {
        if (row.Values is null)
        {
            return FrozenDictionary<string, object>.Empty;
        }

        if (!deliveries.TryGetValue((type.Key, row.Culture), out var delivery))
        {
            deliveries[(type.Key, row.Culture)] = delivery = new ValueDelivery(schema, type, row.Culture);
        }

        return new PropertyValues(row.Values, delivery);
    }

    private sealed record Place(
        Guid Key,
        Guid? ParentKey,
        Guid ContentTypeKey,
        Guid? TemplateKey,
        int Level,
        int SortOrder,
        DateTimeOffset CreateDate);

    private sealed record Row(Guid DocumentKey, string Culture, string? Name, string? Segment, byte[]? Values, DateTimeOffset? PublishedAt);
}
