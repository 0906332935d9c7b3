namespace WelcomeCenter.Core.Results;

/// <summary>Why a rule refused something. The code names the rule; the words for it are the caller's.</summary>
/// <param name="Code">Stable, dotted, lower case: <c>case.already-closed</c>. Becomes <c>urn:welcome-center:{Code}</c> in problem details.</param>
/// <param name="Kind">Which status the failure becomes at the edge.</param>
public sealed record Failure(string Code, FailureKind Kind = FailureKind.Refused)
{
    /// <summary>The fields that are wrong, where the failure is about a form.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];
}

/// <summary>What kind of refusal a <see cref="Failure"/> is; the HTTP edge turns it into a status.</summary>
public enum FailureKind
{
    /// <summary>Refused by a rule of the work: 422.</summary>
    Refused,

    /// <summary>The input itself is malformed: 400.</summary>
    Malformed,

    /// <summary>Known, but not for this person: 403.</summary>
    Forbidden,

    /// <summary>Nothing of that identity: 404.</summary>
    NotFound,

    /// <summary>Somebody else changed it first: 409.</summary>
    Stale,
}
