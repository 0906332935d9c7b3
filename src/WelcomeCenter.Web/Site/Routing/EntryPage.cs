using Microsoft.Net.Http.Headers;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary><c>/</c>: leads to the start page in the language of the host or, where it has none, in the one the browser asks for.</summary>
internal static class EntryPage
{
    public static IResult Redirect(HttpContext http, SnapshotStore store)
    {
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        http.Response.Headers.CacheControl = "no-cache";
        var snapshot = store.Current;
        var assigned = snapshot.LanguageOfHost(http.Request.Host.Value ?? string.Empty);
        return (assigned ?? LanguageNegotiation.Best(http.Request, snapshot.OfferedLanguages)) is { } language
            ? Results.Redirect(SiteUrls.Root(language))
            : Results.NotFound();
    }
}
