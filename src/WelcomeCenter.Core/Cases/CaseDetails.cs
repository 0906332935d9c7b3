using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core.Cases;

/// <summary>A case as staff see it. The personal fields are null once the person has withdrawn.</summary>
/// <param name="Version">Goes back with a change, which is refused when somebody else was faster.</param>
public sealed record CaseDetails(
    CaseId Id,
    string Reference,
    RequestId RequestId,
    CaseStatus Status,
    CloseReason? CloseReason,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? ErasedAt,
    string? Name,
    string? Email,
    string? Phone,
    string Language,
    IReadOnlyList<string> NeedAreas,
    string? ReasonForComing,
    string? Message,
    int Version)
{
    public IReadOnlyList<WrittenNote> Notes { get; init; } = [];

    public IReadOnlyList<TimelineItem> Timeline { get; init; } = [];
}

/// <param name="WrittenBy">Name of the author as it was then.</param>
public sealed record WrittenNote(Guid Id, string Text, string? WrittenBy, DateTimeOffset WrittenAt);
