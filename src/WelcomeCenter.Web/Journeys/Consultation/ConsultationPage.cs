using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Web.Journeys.Forms;
using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Journeys.Consultation;

/// <summary>The page with the form, empty or as the person sent it.</summary>
internal sealed class ConsultationPage(PageContext context, PublishedDocument document, IQueryCollection query, ConsultationForm form)
    : DocumentPage(context, document, query)
{
    public ConsultationForm Form => form;

    public required string AntiforgeryToken { get; init; }

    public IReadOnlyList<FormMessage> Messages { get; init; } = [];

    public override string Title => Messages.Count > 0 ? Text.With("form.error.title", ("title", base.Title)) : base.Title;

    public int NameLength => ConsultationRequestRules.NameLength;

    public int EmailLength => ConsultationRequestRules.EmailLength;

    public int PhoneLength => ConsultationRequestRules.PhoneLength;

    public IReadOnlyList<(string Key, string Name)> NeedAreas => [.. Core.ConsultationRequests.NeedAreas.All.Select(key => (key, Text.NeedArea(key)))];

    public IReadOnlyList<(string Key, string Name)> Reasons => [.. ReasonsForComing.All.Select(key => (key, Text[$"reason.{key}"]))];

    public IReadOnlyList<FormMessage> MessagesOf(string field) => [.. Messages.Where(message => message.Field == field)];

    /// <summary>Ids of what describes a control: its hint, then its errors.</summary>
    public string? DescribedBy(string field, bool hasHint)
    {
        string[] ids = [.. hasHint ? [$"{field}-hint"] : Array.Empty<string>(), .. MessagesOf(field).Count > 0 ? [$"{field}-error"] : Array.Empty<string>()];
        return ids.Length > 0 ? string.Join(' ', ids) : null;
    }
}
