namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>A request as its status page shows it: nothing that names the person, because a code can be lost.</summary>
/// <param name="DeleteAfter">When a request without consent to a case is deleted.</param>
public sealed record RequestStatus(
    string Code,
    RequestState State,
    DateTimeOffset ReceivedAt,
    string Language,
    IReadOnlyList<string> NeedAreas,
    DateTimeOffset? WithdrawnAt,
    DateTimeOffset? DeleteAfter);
