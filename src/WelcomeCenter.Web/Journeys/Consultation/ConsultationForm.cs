using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Web.Journeys.Consultation;

/// <summary>The form as it was sent, kept as typed so that it can be shown again.</summary>
/// <param name="Opened">Signed mark of when the form was opened.</param>
/// <param name="Homepage">Nobody sees this field; what is in it was written by a machine.</param>
internal sealed record ConsultationForm(
    Guid SubmissionId,
    string Opened,
    string Name,
    string Email,
    string Phone,
    string Language,
    IReadOnlyList<string> NeedAreas,
    string ReasonForComing,
    string Message,
    bool ConsentToCase,
    string Homepage)
{
    public static ConsultationForm Empty(string language, string opened) =>
        new(Guid.NewGuid(), opened, string.Empty, string.Empty, string.Empty, language, [], string.Empty, string.Empty, false, string.Empty);

    public static ConsultationForm Read(IFormCollection form) => new(
        Guid.TryParse(form["submissionId"], out var id) ? id : Guid.NewGuid(),
        One(form, "opened"),
        One(form, "name"),
        One(form, "email"),
        One(form, "phone"),
        One(form, "language"),
        [.. form["needAreas"].OfType<string>().Distinct()],
        One(form, "reasonForComing"),
        One(form, "message"),
        form["consentToCase"] == "true",
        One(form, "homepage"));

    public SubmitConsultationRequest ToRequest() => new(
        SubmissionId, Name, Given(Email), Given(Phone), Language, NeedAreas, Given(ReasonForComing), Given(Message), ConsentToCase);

    private static string One(IFormCollection form, string name) => form[name].FirstOrDefault() ?? string.Empty;

    private static string? Given(string value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
