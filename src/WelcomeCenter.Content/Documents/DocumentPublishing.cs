namespace WelcomeCenter.Content.Documents;

/// <summary>Puts drafts on the site and takes them off again.</summary>
public sealed class DocumentPublishing(ContentDbContext db)
{
    /// <param name="cultures">Empty for a document that does not vary.</param>
    public Task<ContentOutcome> PublishAsync(Guid key, IReadOnlyCollection<string> cultures, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{db}");

    /// <param name="includeUnpublished">Also descendants that are not published in a culture yet.</param>
    public Task<ContentOutcome> PublishWithDescendantsAsync(
        Guid key,
        IReadOnlyCollection<string> cultures,
        bool includeUnpublished,
        Guid userKey,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <param name="cultures">Null for all of the document.</param>
    public Task<ContentOutcome> UnpublishAsync(Guid key, IReadOnlyCollection<string>? cultures, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
