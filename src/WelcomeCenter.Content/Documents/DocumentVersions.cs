namespace WelcomeCenter.Content.Documents;

/// <summary>The history of a document's content.</summary>
public sealed class DocumentVersions(ContentDbContext db)
{
    /// <summary>Versions that touched the culture, newest first.</summary>
    /// <returns>Null when the document is unknown.</returns>
    public Task<Page<DocumentVersionItem>?> ListAsync(Guid documentKey, string? culture, int skip, int take, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{db}");

    public Task<DocumentVersionDetails?> FindAsync(Guid id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Makes the draft say again what the version said in a culture; null for all cultures.</summary>
    public Task<ContentOutcome> RollbackAsync(Guid id, string? culture, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public Task<ContentOutcome> SetPreventCleanupAsync(Guid id, bool preventCleanup, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
