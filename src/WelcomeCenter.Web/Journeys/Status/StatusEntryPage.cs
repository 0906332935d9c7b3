using WelcomeCenter.Content.Languages;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Journeys.Status;

/// <summary>Where a code is typed.</summary>
/// <param name="error">Key of what was wrong with the code before.</param>
internal sealed class StatusEntryPage(PageContext context, string typed, string? error) : Page(context)
{
    public string Typed => typed;

    public string? Error => error is null ? null : Text[error];

    public override string Title =>
        error is null ? Text["status.entry.title"] : Text.With("form.error.title", ("title", Text["status.entry.title"]));

    public string Heading => Text["status.entry.title"];

    public override string AddressIn(Language language) => SiteUrls.Status(language);
}
