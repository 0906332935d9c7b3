using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Web.BackOffice.ConsultationRequests;

internal sealed record RequestPage(int Total, IReadOnlyList<RequestItem> Items);

internal sealed record RequestItem(
    Guid Id,
    RequestState State,
    DateTimeOffset ReceivedAt,
    string? Name,
    string Language,
    IReadOnlyList<string> NeedAreas,
    Guid? CaseId,
    string? CaseReference)
{
    public static RequestItem From(RequestListItem item) => new(
        item.Id.Value, item.State, item.ReceivedAt, item.Name, item.Language, item.NeedAreas, item.CaseId?.Value, item.CaseReference);
}

internal sealed record RequestDetails(
    Guid Id,
    RequestState State,
    DateTimeOffset ReceivedAt,
    string? Name,
    string Language,
    IReadOnlyList<string> NeedAreas,
    Guid? CaseId,
    string? CaseReference,
    string? Email,
    string? Phone,
    string? ReasonForComing,
    string? Message,
    bool ConsentToCase,
    DateTimeOffset? DeleteAfter,
    DateTimeOffset? WithdrawnAt,
    int Version)
{
    public static RequestDetails From(Core.ConsultationRequests.RequestDetails request) => new(
        request.Id.Value, request.State, request.ReceivedAt, request.Name, request.Language, request.NeedAreas,
        request.CaseId?.Value, request.CaseReference, request.Email, request.Phone, request.ReasonForComing, request.Message,
        request.ConsentToCase, request.DeleteAfter, request.WithdrawnAt, request.Version);
}

internal sealed record OpenedCase(Guid Id, string Reference);
