using System.Globalization;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Search;

namespace WelcomeCenter.Core.Cases;

/// <summary>A person is advised: from the request to the closing.</summary>
internal sealed class Case : IVersioned
{
    private Case()
    {
    }

    public CaseId Id { get; private init; }

    /// <summary>Such as <c>WC-2026-0042</c>.</summary>
    public required string Reference { get; init; }

    public RequestId RequestId { get; private init; }

    public CaseStatus Status { get; private set; }

    public CloseReason? CloseReason { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When the personal data were removed because the person withdrew.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public required string Language { get; init; }

    public required List<string> NeedAreas { get; init; }

    public string? ReasonForComing { get; private set; }

    public string? Message { get; private set; }

    public string NameKey { get; private set; } = string.Empty;

    public string SearchText { get; private set; } = string.Empty;

    public int Version { get; set; }

    public static Case Open(ConsultationRequest request, int number, DateTimeOffset at)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $"WC-{at.Year:0000}-{number:0000}");
        return new Case
        {
            Id = CaseId.New(),
            Reference = reference,
            RequestId = request.Id,
            OpenedAt = at,
            UpdatedAt = at,
            Name = request.Name,
            Email = request.Email,
            Phone = request.Phone,
            Language = request.Language,
            NeedAreas = [.. request.NeedAreas],
            ReasonForComing = request.ReasonForComing,
            Message = request.Message,
            NameKey = request.NameKey,
            SearchText = SearchKey.Of(reference, request.SearchText),
        };
    }

    public Result<Case> ChangeStatus(CaseStatus to, CloseReason? reason, DateTimeOffset at)
    {
        if (Refusal(to, reason) is { } refusal)
        {
            return refusal;
        }

        (Status, CloseReason, UpdatedAt) = (to, reason, at);
        ClosedAt = to is CaseStatus.Closed ? at : null;
        return this;
    }

    /// <summary>The person withdrew: what names them goes, the anonymous trace stays.</summary>
    public void Erase(DateTimeOffset at)
    {
        if (Status is not CaseStatus.Closed)
        {
            (Status, CloseReason, ClosedAt) = (CaseStatus.Closed, Cases.CloseReason.Withdrawn, at);
        }

        (ErasedAt, UpdatedAt) = (at, at);
        (Name, Email, Phone, ReasonForComing, Message) = (null, null, null, null, null);
        (NameKey, SearchText) = (string.Empty, SearchKey.Of(Reference));
    }

    private Failure? Refusal(CaseStatus to, CloseReason? reason) => this switch
    {
        { ErasedAt: not null } => CaseFailures.Erased,
        _ when to == Status => CaseFailures.SameStatus,
        _ when !Enum.IsDefined(to) || !CaseSteps.Allow(Status, to) => CaseFailures.NoSuchStep,
        _ when to is CaseStatus.Closed && reason is null => CaseFailures.ReasonRequired,
        _ when to is not CaseStatus.Closed && reason is not null => CaseFailures.ReasonWithoutClosing,
        _ => null,
    };
}
