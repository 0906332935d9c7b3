using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.PropertyEditors.Files;

namespace WelcomeCenter.Content.Search;

/// <summary>Reads from the database what the index holds.</summary>
internal static class SearchReader
{
    public static async Task<IReadOnlyList<IndexedItem>> AllAsync(ContentDbContext db, CancellationToken cancellationToken) =>
    [
        .. await DocumentsAsync(db, db.Documents, db.Documents.SelectMany(document => document.Variants), cancellationToken),
        .. await MediaAsync(db.MediaItems, cancellationToken),
    ];

    public static async Task<IReadOnlyList<IndexedItem>> SomeAsync(ContentDbContext db, IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        var documents = db.Documents.Where(document => keys.Contains(document.Key));
        return
        [
            .. await DocumentsAsync(db, documents, documents.SelectMany(document => document.Variants), cancellationToken),
            .. await MediaAsync(db.MediaItems.Where(item => keys.Contains(item.Key)), cancellationToken),
        ];
    }

    private static async Task<IEnumerable<IndexedItem>> DocumentsAsync(
        ContentDbContext db, IQueryable<Document> documents, IQueryable<DocumentVariant> variants, CancellationToken cancellationToken)
    {
        var rows = await documents
            .Select(document => new { document.Key, document.ContentTypeKey, document.Trashed, document.Path, document.SortOrder })
            .ToListAsync(cancellationToken);
        var names = (await variants.Where(variant => variant.Name != null)
                .Select(variant => new { variant.DocumentKey, variant.Culture, variant.Name })
                .ToListAsync(cancellationToken))
            .ToLookup(variant => variant.DocumentKey);
        return rows.Select(row => new IndexedItem(
            row.Key,
            IndexedKind.Document,
            row.ContentTypeKey,
            row.Trashed,
            DocumentQueries.Keys(row.Path),
            row.SortOrder,
            [.. names[row.Key].Select(variant => new IndexedName(variant.Culture is DocumentVariant.Shared ? null : variant.Culture, variant.Name!))]));
    }

    private static async Task<IEnumerable<IndexedItem>> MediaAsync(IQueryable<MediaItem> media, CancellationToken cancellationToken)
    {
        var rows = await media
            .Select(item => new { item.Key, item.MediaTypeKey, item.Trashed, item.Path, item.SortOrder, item.Name, item.Values })
            .ToListAsync(cancellationToken);
        return rows.Select(row => new IndexedItem(
            row.Key, IndexedKind.Media, row.MediaTypeKey, row.Trashed, DocumentQueries.Keys(row.Path), row.SortOrder, Names(row.Name, row.Values)));
    }

    /// <summary>A media item is found by its name and by that of its file.</summary>
    private static IReadOnlyList<IndexedName> Names(string name, string values)
    {
        var file = UploadedFile.Source(StoredValues.Read(values).GetValueOrDefault(MediaAliases.File, string.Empty));
        var fileName = file is null ? name : Path.GetFileName(file);
        return fileName == name ? [new IndexedName(null, name)] : [new IndexedName(null, name), new IndexedName(null, fileName)];
    }
}
