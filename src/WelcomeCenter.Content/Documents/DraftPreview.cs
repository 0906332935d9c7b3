using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Documents;

/// <summary>Shows the site as it would be if a draft were published.</summary>
public sealed class DraftPreview(ContentDbContext db)
{
    /// <returns>The current snapshot with the draft of the document (and of unpublished ancestors) laid over it; null when it is unknown.</returns>
    public Task<PublishedSnapshot?> WithDraftAsync(Guid key, CancellationToken cancellationToken) => throw new NotImplementedException($"{db}");
}
