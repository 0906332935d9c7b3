using System.Net.Mime;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Adapters;
using WelcomeCenter.Web.Site.Caching;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Flyer;

/// <summary>The flyer that employers print and hand out, one page in each language; kept until something that stands on it changes.</summary>
internal static class FlyerEndpoint
{
    private const string Revalidate = "no-cache";
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFlyer(this IEndpointRouteBuilder routes) => routes.MapMethods("/flyer/{language}.pdf", Reading, HandleAsync);

    private static Task HandleAsync(
        HttpContext http, string language, SnapshotStore store, PageContexts contexts, PageCache cache, PublicAddress address)
    {
        var snapshot = store.Current;
        var asked = snapshot.Languages.FirstOrDefault(candidate => candidate.IsoCode.Equals(language, StringComparison.OrdinalIgnoreCase));
        var context = asked is null ? null : contexts.For(http.Request, asked, snapshot);
        var content = context is null ? null : FlyerReader.Read(context, new Uri(address.Of(http.Request, SiteUrls.Root(context.Language))));
        if (content is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var response = new StoredResponse(FlyerDesign.Set(content).Pdf.ToArray(), MediaTypeNames.Application.Pdf, Revalidate);
        if (PageKey.Of(http.Request) is { } key)
        {
            cache.Keep(key, response, snapshot, context!.Content.Observations);
        }

        return response.WriteAsync(http);
    }
}
