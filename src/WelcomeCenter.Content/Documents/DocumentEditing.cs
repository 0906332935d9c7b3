namespace WelcomeCenter.Content.Documents;

/// <summary>Creates and changes drafts. Incomplete values are accepted; only publishing enforces the rules of the schema.</summary>
public sealed class DocumentEditing(ContentDbContext db)
{
    public Task<ContentOutcome> CreateAsync(NewDocument document, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{db}");

    public Task<ContentOutcome> UpdateAsync(Guid key, DocumentInput content, Guid userKey, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>What publishing these values would refuse.</summary>
    /// <returns><see cref="ContentOperationStatus.PropertyValidationError"/> with the errors, or success.</returns>
    public Task<ContentOutcome> ValidateNewAsync(NewDocument document, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <inheritdoc cref="ValidateNewAsync"/>
    /// <param name="cultures">The cultures that are to be valid; null or empty for all that <paramref name="content"/> names.</param>
    public Task<ContentOutcome> ValidateAsync(Guid key, DocumentInput content, IReadOnlyCollection<string>? cultures, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
