using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary>What an address of the public site leads to.</summary>
internal abstract record SiteRoute
{
    internal sealed record Page(PublishedDocument Document, Language Language) : SiteRoute;

    /// <summary>The same content has another address: another spelling, a renamed page, a page translated since.</summary>
    internal sealed record Redirect(string Address) : SiteRoute;

    internal sealed record Missing : SiteRoute;
}
