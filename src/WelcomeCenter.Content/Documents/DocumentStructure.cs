namespace WelcomeCenter.Content.Documents;

/// <summary>Where documents stand: move, sort, copy, recycle bin, deletion.</summary>
public sealed class DocumentStructure(ContentDbContext db)
{
    public Task<ContentOutcome> MoveAsync(Guid key, Guid? parentKey, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{db}");

    public Task<ContentOutcome> SortAsync(Guid? parentKey, IReadOnlyList<DocumentOrder> order, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <param name="newKey">The key of the copy.</param>
    public Task<ContentOutcome> CopyAsync(
        Guid key,
        Guid newKey,
        Guid? parentKey,
        bool includeDescendants,
        Guid userKey,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> TrashAsync(Guid key, Guid userKey, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<OriginalParent?> OriginalParentAsync(Guid key, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> RestoreAsync(Guid key, Guid? parentKey, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Deletes a document for good, with everything below it.</summary>
    public Task<ContentOutcome> DeleteAsync(Guid key, Guid userKey, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> EmptyRecycleBinAsync(Guid userKey, CancellationToken cancellationToken) => throw new NotImplementedException();
}

/// <summary>A document and its new place among its siblings.</summary>
public sealed record DocumentOrder(Guid Key, int SortOrder);

/// <summary>Where a document in the recycle bin came from.</summary>
/// <param name="Key">Null for a former root, and when the parent is gone.</param>
public sealed record OriginalParent(Guid? Key);
