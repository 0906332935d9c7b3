using WelcomeCenter.Content.Types.Changes;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>The end of a change of the schema.</summary>
/// <param name="Effects">What it did to existing content, or why it was refused.</param>
/// <param name="Changed">What back offices have to read again.</param>
public sealed record SchemaOutcome(
    SchemaOperationStatus Status,
    IReadOnlyList<SchemaEffect> Effects,
    IReadOnlyCollection<(SchemaKind Kind, Guid Key)> Changed)
{
    /// <summary>Documents whose values were written anew.</summary>
    public IReadOnlyCollection<Guid> Documents { get; init; } = [];

    public bool Succeeded => Status is SchemaOperationStatus.Success;

    public static implicit operator SchemaOutcome(SchemaOperationStatus status) => new(status, [], []);
}
