using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>What trees, pickers and searches ask. The recycle bin is asked with <c>trashed</c>.</summary>
public sealed class DocumentQueries(ContentDbContext db, SchemaStore schema)
{
    /// <param name="parentKey">Null for the roots, of the tree or of the recycle bin.</param>
    public Task<Page<DocumentItem>> ChildrenAsync(Guid? parentKey, bool trashed, int skip, int take, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{db}{schema}");

    /// <returns>Root first, the document itself last; empty when it is unknown.</returns>
    public Task<IReadOnlyList<DocumentItem>> AncestorsAsync(Guid key, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <returns>An empty window when the document is unknown or in the recycle bin.</returns>
    public Task<SiblingWindow> SiblingsAsync(Guid key, int before, int after, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <returns>Those that exist, in the order asked for.</returns>
    public Task<IReadOnlyList<DocumentItem>> ItemsAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Documents with a name that contains the text, whatever its case.</summary>
    public Task<Page<DocumentItem>> SearchAsync(DocumentSearch search, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}

/// <summary>What to search for.</summary>
/// <param name="Culture">Only names in this culture; null for all.</param>
/// <param name="ParentKey">Only below this document.</param>
/// <param name="ContentTypeKeys">Only documents of these types; empty for all.</param>
public sealed record DocumentSearch(
    string Text,
    string? Culture,
    Guid? ParentKey,
    IReadOnlyCollection<Guid> ContentTypeKeys,
    bool Trashed,
    int Skip,
    int Take);
