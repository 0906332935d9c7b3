namespace WelcomeCenter.Web.Composition;

/// <summary>The public pages and the journeys.</summary>
internal static class SiteComposition
{
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder) => builder;

    public static WebApplication MapSite(this WebApplication app) => app;
}
