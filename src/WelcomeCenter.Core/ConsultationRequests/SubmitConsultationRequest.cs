namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>The form as a person sent it: eight fields, none of which asks for nationality, religion or health (G04).</summary>
/// <param name="SubmissionId">A hidden token of the form. Sent again, it gives the first receipt again instead of a second request.</param>
/// <param name="Language">The site's language in which the person wants to be answered, as written: <c>de-simple</c>.</param>
/// <param name="NeedAreas">Keys of <see cref="ConsultationRequests.NeedAreas"/>.</param>
/// <param name="ReasonForComing">A key of <see cref="ReasonsForComing"/>.</param>
/// <param name="ConsentToCase">Without it the request is for one call back and is deleted after that (G05).</param>
public sealed record SubmitConsultationRequest(
    Guid SubmissionId,
    string Name,
    string? Email,
    string? Phone,
    string Language,
    IReadOnlyList<string> NeedAreas,
    string? ReasonForComing,
    string? Message,
    bool ConsentToCase);
