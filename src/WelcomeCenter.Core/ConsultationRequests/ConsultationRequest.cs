using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Search;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>Somebody asked to be advised. After a withdrawal only an anonymous trace of it is left.</summary>
internal sealed class ConsultationRequest : IVersioned
{
    private ConsultationRequest()
    {
    }

    public RequestId Id { get; private init; }

    public Guid SubmissionId { get; private init; }

    public required string CodeHash { get; init; }

    public RequestState State { get; private set; }

    public DateTimeOffset ReceivedAt { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public DateTimeOffset? DeleteAfter { get; private init; }

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public required string Language { get; init; }

    public required List<string> NeedAreas { get; init; }

    public string? ReasonForComing { get; private set; }

    public string? Message { get; private set; }

    public bool ConsentToCase { get; private init; }

    public string NameKey { get; private set; } = string.Empty;

    public string SearchText { get; private set; } = string.Empty;

    public int Version { get; set; }

    /// <param name="keepFor">How long a request without consent to a case is kept for its call back.</param>
    public static ConsultationRequest Receive(SubmitConsultationRequest form, string codeHash, DateTimeOffset at, TimeSpan keepFor)
    {
        var request = new ConsultationRequest
        {
            Id = RequestId.New(),
            SubmissionId = form.SubmissionId,
            CodeHash = codeHash,
            ReceivedAt = at,
            DeleteAfter = form.ConsentToCase ? null : at + keepFor,
            Name = form.Name.Trim(),
            Email = Optional(form.Email),
            Phone = Optional(form.Phone),
            Language = form.Language,
            NeedAreas = [.. form.NeedAreas.Distinct()],
            ReasonForComing = Optional(form.ReasonForComing),
            Message = Optional(form.Message),
            ConsentToCase = form.ConsentToCase,
        };
        request.NameKey = SearchKey.Of(request.Name);
        request.SearchText = SearchKey.Of(request.Name, request.Email, request.Phone, PhoneDigits.Of(request.Phone));
        return request;
    }

    public Result<ConsultationRequest> TakeIntoCase()
    {
        if (State is RequestState.Withdrawn)
        {
            return RequestFailures.Withdrawn;
        }

        if (State is RequestState.InCase)
        {
            return RequestFailures.AlreadyInCase;
        }

        if (!ConsentToCase)
        {
            return RequestFailures.WithoutConsent;
        }

        State = RequestState.InCase;
        return this;
    }

    /// <returns>Whether this call withdrew it; a second one changes nothing.</returns>
    public bool Withdraw(DateTimeOffset at)
    {
        if (State is RequestState.Withdrawn)
        {
            return false;
        }

        State = RequestState.Withdrawn;
        WithdrawnAt = at;
        (Name, Email, Phone, ReasonForComing, Message) = (null, null, null, null, null);
        (NameKey, SearchText) = (string.Empty, string.Empty);
        return true;
    }

    private static string? Optional(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
