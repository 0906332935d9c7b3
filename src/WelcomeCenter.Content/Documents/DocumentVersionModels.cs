namespace WelcomeCenter.Content.Documents;

/// <summary>A version in the history of a document.</summary>
public sealed record DocumentVersionItem(
    Guid Id,
    Guid DocumentKey,
    Guid ContentTypeKey,
    Guid UserKey,
    DateTimeOffset VersionDate,
    bool IsCurrentPublishedVersion,
    bool IsCurrentDraftVersion,
    bool PreventCleanup);

/// <summary>What a document said in an earlier version.</summary>
public sealed record DocumentVersionDetails(Guid Id, DocumentDetails Document);

/// <summary>One line of a document's history.</summary>
/// <param name="Parameters">The cultures concerned, for the types that end in <c>Variant</c>.</param>
public sealed record AuditItem(Guid UserKey, DateTimeOffset Timestamp, AuditType Type, string? Parameters);
