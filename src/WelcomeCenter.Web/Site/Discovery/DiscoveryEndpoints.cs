using System.Globalization;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Discovery;

/// <summary>Files that programs ask for.</summary>
internal static class DiscoveryEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly TimeSpan SecurityTextLifetime = TimeSpan.FromDays(180);

    public static void MapDiscovery(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sitemap.xml", Reading, (HttpContext http, Sitemap sitemap) => sitemap.WriteAsync(http));
        routes.MapMethods("/robots.txt", Reading, Robots);
        routes.MapMethods("/.well-known/security.txt", Reading, SecurityText);
    }

    private static IResult Robots(HttpRequest request, SnapshotStore store)
    {
        var hidden = store.Current.Languages.Select(language => $"Disallow: /{language.IsoCode.ToLowerInvariant()}/status\n");
        return Results.Text($"User-agent: *\nDisallow: /umbraco/\n{string.Concat(hidden)}\nSitemap: {request.Scheme}://{request.Host}/sitemap.xml\n");
    }

    private static IResult SecurityText(IOptions<SiteContactOptions> options, SnapshotStore store, TimeProvider time)
    {
        if (options.Value.Contact is not { Length: > 0 } contact)
        {
            return Results.NotFound();
        }

        var expires = (time.GetUtcNow() + SecurityTextLifetime).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        var languages = string.Join(", ", store.Current.Languages.Select(language => language.IsoCode));
        return Results.Text($"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {languages}\n");
    }
}
