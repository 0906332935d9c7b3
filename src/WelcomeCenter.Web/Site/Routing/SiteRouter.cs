using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary>Which document an address means.</summary>
internal static class SiteRouter
{
    public static SiteRoute Resolve(PublishedSnapshot snapshot, string path)
    {
        if (LanguageOf(snapshot, path) is not { } language)
        {
            return new SiteRoute.Missing();
        }

        var below = path.Length > language.IsoCode.Length + 1 ? path[(language.IsoCode.Length + 1)..] : "/";
        var document = snapshot.FallbackRoute(language.IsoCode, below) ?? TranslatedSince(snapshot, below);
        if (document is null || snapshot.FallbackUrl(document.Key, language.IsoCode) is not { } address)
        {
            return Moved(snapshot, language, below);
        }

        return address == path ? new SiteRoute.Page(document, language) : new SiteRoute.Redirect(address);
    }

    public static Language? LanguageOf(PublishedSnapshot snapshot, string path)
    {
        var end = path.IndexOf('/', 1);
        var tag = end < 0 ? path.AsSpan(Math.Min(1, path.Length)) : path.AsSpan(1, end - 1);
        foreach (var language in snapshot.Languages)
        {
            if (tag.Equals(language.IsoCode, StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>Before it was translated, a page stood under the path of the default language.</summary>
    private static PublishedDocument? TranslatedSince(PublishedSnapshot snapshot, string below) =>
        snapshot.DefaultLanguage is { } authority ? snapshot.Route(authority.IsoCode, below) : null;

    private static SiteRoute Moved(PublishedSnapshot snapshot, Language language, string below) =>
        snapshot.Redirect(language.IsoCode, below) is { } target ? new SiteRoute.Redirect(target) : new SiteRoute.Missing();
}
