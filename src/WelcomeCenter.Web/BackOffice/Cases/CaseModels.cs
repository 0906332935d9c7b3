using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Web.BackOffice.Cases;

internal sealed record CasePage(int Total, IReadOnlyList<CaseItem> Items);

internal sealed record CaseItem(
    Guid Id,
    string Reference,
    CaseStatus Status,
    string? Name,
    string Language,
    IReadOnlyList<string> NeedAreas,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt)
{
    public static CaseItem From(CaseListItem item) => new(
        item.Id.Value, item.Reference, item.Status, item.Name, item.Language, item.NeedAreas, item.OpenedAt, item.UpdatedAt);
}

internal sealed record CaseNote(Guid Id, string Text, string? WrittenBy, DateTimeOffset WrittenAt)
{
    public static CaseNote From(WrittenNote note) => new(note.Id, note.Text, note.WrittenBy, note.WrittenAt);
}

internal sealed record CaseDetails(
    Guid Id,
    string Reference,
    CaseStatus Status,
    CloseReason? CloseReason,
    string? Name,
    string Language,
    IReadOnlyList<string> NeedAreas,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? ErasedAt,
    Guid RequestId,
    string? Email,
    string? Phone,
    string? ReasonForComing,
    string? Message,
    IReadOnlyList<CaseNote> Notes,
    IReadOnlyList<TimelineItem> Timeline,
    int Version)
{
    public static CaseDetails From(Core.Cases.CaseDetails found) => new(
        found.Id.Value, found.Reference, found.Status, found.CloseReason, found.Name, found.Language, found.NeedAreas,
        found.OpenedAt, found.UpdatedAt, found.ClosedAt, found.ErasedAt, found.RequestId.Value,
        found.Email, found.Phone, found.ReasonForComing, found.Message,
        [.. found.Notes.Select(CaseNote.From)], found.Timeline, found.Version);
}

/// <summary>The wish to change a status.</summary>
internal sealed record ChangeStatus
{
    public required CaseStatus Status { get; init; }

    /// <summary>Needed for closing, and only there.</summary>
    public CloseReason? Reason { get; init; }

    /// <summary>As read with the case.</summary>
    public required int Version { get; init; }
}

internal sealed record AddNote
{
    public required string Text { get; init; }
}
