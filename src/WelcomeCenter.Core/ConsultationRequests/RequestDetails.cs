using WelcomeCenter.Core.Cases;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>A request as staff see it. The personal fields are null once the person has withdrawn.</summary>
public sealed record RequestDetails(
    RequestId Id,
    RequestState State,
    DateTimeOffset ReceivedAt,
    string? Name,
    string? Email,
    string? Phone,
    string Language,
    IReadOnlyList<string> NeedAreas,
    string? ReasonForComing,
    string? Message,
    bool ConsentToCase,
    DateTimeOffset? DeleteAfter,
    DateTimeOffset? WithdrawnAt,
    int Version)
{
    public CaseId? CaseId { get; init; }

    public string? CaseReference { get; init; }
}
