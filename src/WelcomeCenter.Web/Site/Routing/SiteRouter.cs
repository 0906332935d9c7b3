using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary>Which document an address means.</summary>
internal static class SiteRouter
{
    public static SiteRoute Resolve(PublishedSnapshot snapshot, string path)
    {
        if (snapshot.Locate(path) is not { } place)
        {
            return new SiteRoute.Missing();
        }

        var (language, _, below) = place;
        var document = snapshot.FallbackRoute(place) ?? TranslatedSince(snapshot, below);
        if (document is null || snapshot.FallbackUrl(document.Key, language.IsoCode) is not { } address)
        {
            return Moved(snapshot, language, below);
        }

        return address == path ? new SiteRoute.Page(document, language) : new SiteRoute.Redirect(address);
    }

    public static Language? LanguageOf(PublishedSnapshot snapshot, string path) => snapshot.Locate(path)?.Language;

    /// <summary>Before it was translated, a page stood under the path of the default language.</summary>
    private static PublishedDocument? TranslatedSince(PublishedSnapshot snapshot, string below) =>
        snapshot.DefaultLanguage is { } authority ? snapshot.Route(authority.IsoCode, below) : null;

    private static SiteRoute Moved(PublishedSnapshot snapshot, Language language, string below) =>
        snapshot.Redirect(language.IsoCode, below) is { } target ? new SiteRoute.Redirect(target) : new SiteRoute.Missing();
}
