namespace WelcomeCenter.Content.Documents;

/// <summary>The end of an operation on content, with the values that were refused where validation failed.</summary>
public sealed record ContentOutcome(ContentOperationStatus Status, IReadOnlyList<PropertyError> Errors)
{
    public static ContentOutcome Success { get; } = ContentOperationStatus.Success;

    public bool Succeeded => Status is ContentOperationStatus.Success;

    public static implicit operator ContentOutcome(ContentOperationStatus status) => new(status, []);

    public static ContentOutcome Invalid(ContentOperationStatus status, IReadOnlyList<PropertyError> errors) => new(status, errors);
}
