using WelcomeCenter.Core.Results;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>Every reason for which something about a consultation request is refused.</summary>
public static class RequestFailures
{
    public static Failure NotFound { get; } = new("request.not-found", FailureKind.NotFound);

    public static Failure UnknownCode { get; } = new("request.unknown-code", FailureKind.NotFound);

    public static Failure Withdrawn { get; } = new("request.withdrawn");

    public static Failure AlreadyInCase { get; } = new("request.already-in-case");

    /// <summary>The person asked for a call back only.</summary>
    public static Failure WithoutConsent { get; } = new("request.without-consent");

    public static Failure Stale { get; } = new("request.stale", FailureKind.Stale);

    public static Failure Invalid(IReadOnlyList<FieldError> fields) =>
        new("request.invalid", FailureKind.Malformed) { Fields = fields };
}
