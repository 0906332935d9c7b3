using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Search;

/// <summary>Documents and media items by part of a name or by id, for the header and for pickers.</summary>
public sealed class ContentSearch(SearchIndex index, SearchIndexing indexing, SchemaStore schemas, DocumentQueries documents, MediaQueries media)
{
    public async Task<Page<DocumentItem>> DocumentsAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        await indexing.EnsureBuiltAsync(cancellationToken);
        var found = Find(IndexedKind.Document, question, schemas.Current.DocumentTypes.ContainsKey);
        return new Page<DocumentItem>(found.Total, await documents.ItemsAsync(Keys(found), cancellationToken));
    }

    public async Task<Page<MediaListItem>> MediaAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        await indexing.EnsureBuiltAsync(cancellationToken);
        var found = Find(IndexedKind.Media, question, schemas.Current.MediaTypes.ContainsKey);
        return new Page<MediaListItem>(found.Total, await media.ItemsAsync(Keys(found), cancellationToken));
    }

    private static List<Guid> Keys(Page<FoundItem> found) => [.. found.Items.Select(hit => hit.Item.Key)];

    private Page<FoundItem> Find(IndexedKind kind, SearchQuestion question, Func<Guid, bool> isType) => index.Find(
        SearchTerms.Of(question.Text),
        question.Culture,
        item => item.Kind == kind
            && item.Trashed == question.Trashed
            && isType(item.TypeKey)
            && (question.TypeKeys.Count is 0 || question.TypeKeys.Contains(item.TypeKey))
            && (question.Below is not { } above || (above != item.Key && item.Path.Contains(above)))
            && question.MayFind(item),
        question.Skip,
        question.Take);
}

/// <summary>What to search for.</summary>
/// <param name="Culture">Only names in this culture and of items that do not vary; null for all.</param>
/// <param name="Below">Only what lies below this item; null for everything.</param>
/// <param name="TypeKeys">Only items of these types; empty for all.</param>
/// <param name="MayFind">What the person who asks may see.</param>
public sealed record SearchQuestion(
    string? Text,
    string? Culture,
    Guid? Below,
    IReadOnlyCollection<Guid> TypeKeys,
    bool Trashed,
    Func<IndexedItem, bool> MayFind,
    int Skip,
    int Take);
