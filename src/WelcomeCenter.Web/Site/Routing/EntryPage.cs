using Microsoft.Net.Http.Headers;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary><c>/</c>: leads to the start page in the language the browser asks for.</summary>
internal static class EntryPage
{
    public static IResult Redirect(HttpContext http, SnapshotStore store)
    {
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        http.Response.Headers.CacheControl = "no-cache";
        return LanguageNegotiation.Best(http.Request, store.Current.OfferedLanguages) is { } language
            ? Results.Redirect(SiteUrls.Root(language))
            : Results.NotFound();
    }
}
