using WelcomeCenter.Core.Results;

namespace WelcomeCenter.Core.Cases;

/// <summary>Every reason for which something about a case is refused.</summary>
public static class CaseFailures
{
    public static Failure NotFound { get; } = new("case.not-found", FailureKind.NotFound);

    /// <summary>Somebody else changed the case since it was read.</summary>
    public static Failure Stale { get; } = new("case.stale", FailureKind.Stale);

    public static Failure SameStatus { get; } = new("case.same-status");

    public static Failure ReasonRequired { get; } = new("case.reason-required");

    public static Failure ReasonWithoutClosing { get; } = new("case.reason-without-closing");

    /// <summary>From here the status cannot become that one.</summary>
    public static Failure NoSuchStep { get; } = new("case.no-such-step");

    /// <summary>The person withdrew; nothing may be added any more.</summary>
    public static Failure Erased { get; } = new("case.erased");

    public static Failure NoteRequired { get; } = Malformed("required");

    public static Failure NoteTooLong { get; } = Malformed("too-long");

    private static Failure Malformed(string code) =>
        new($"case.note-{code}", FailureKind.Malformed) { Fields = [new FieldError("text", code)] };
}
