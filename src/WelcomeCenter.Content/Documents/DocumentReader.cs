using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Whole documents for the editor.</summary>
public sealed class DocumentReader(ContentDbContext db, SchemaStore schema)
{
    /// <summary>The draft.</summary>
    public Task<DocumentDetails?> FindAsync(Guid key, CancellationToken cancellationToken) => throw new NotImplementedException($"{db}{schema}");

    /// <returns>Null when nothing of the document is published.</returns>
    public Task<DocumentDetails?> FindPublishedAsync(Guid key, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The document's history, newest first.</summary>
    public Task<Page<AuditItem>> AuditAsync(Guid key, bool ascending, DateTimeOffset? since, int skip, int take, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
