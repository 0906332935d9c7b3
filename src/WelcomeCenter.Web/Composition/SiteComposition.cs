using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;
using WelcomeCenter.Web.Flyer;
using WelcomeCenter.Web.Journeys.Consultation;
using WelcomeCenter.Web.Journeys.Forms;
using WelcomeCenter.Web.Journeys.Status;
using WelcomeCenter.Web.Site;
using WelcomeCenter.Web.Site.Assets;
using WelcomeCenter.Web.Site.Caching;
using WelcomeCenter.Web.Site.Discovery;
using WelcomeCenter.Web.Site.Errors;
using WelcomeCenter.Web.Site.Preview;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Composition;

/// <summary>The public pages and the journeys.</summary>
internal static class SiteComposition
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Named, because a test or a tool that starts the host is not the assembly that holds the views.
        services.AddMvcCore().AddApplicationPart(typeof(SiteComposition).Assembly).AddViews().AddRazorViewEngine();
        services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.FormFieldName = "token";
            antiforgery.Cookie.Name = "welcome-center-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });

        services.AddOptions<PageCacheOptions>().BindConfiguration(PageCacheOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FormLimitOptions>().BindConfiguration(FormLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SiteContactOptions>().BindConfiguration(SiteContactOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        services.AddSingleton<TextFiles>().AddSingleton<SiteAssets>().AddSingleton<PageCache>().AddSingleton<PageContexts>().AddSingleton<Sitemap>();
        services.AddSingleton<FormClock>().AddSingleton<FormLimits>();
        services.AddScoped<ViewRenderer>().AddScoped<ErrorPages>().AddScoped<SiteEndpoint>().AddScoped<DraftPreviews>();
        services.AddScoped<ConsultationJourney>().AddScoped<StatusJourney>();
        return builder;
    }

    /// <summary>What runs before everything else: headers for all, kept pages at once, error pages for readers.</summary>
    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<PageCacheMiddleware>();
        app.UseWhen(IsForReaders, site => site
            .UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = http => http.RequestServices.GetRequiredService<ErrorPages>().RenderAsync(http),
                StatusCodeSelector = FailureStatus.Of,
            })
            .UseStatusCodePages(context => context.HttpContext.RequestServices.GetRequiredService<ErrorPages>().RenderAsync(context)));
        return app;
    }

    public static WebApplication MapSite(this WebApplication app)
    {
        app.MapMethods("/", Reading, EntryPage.Redirect);
        app.MapMethods("/assets/{file}", Reading, (HttpContext http, SiteAssets assets) =>
            assets.Find(http.Request.Path.Value ?? string.Empty)?.WriteAsync(http) ?? NotFound(http));
        app.MapMethods("/favicon.ico", Reading, (SiteAssets assets) => Results.Redirect(assets.AddressOf("favicon.svg"), permanent: false));
        app.MapDiscovery();
        app.MapFlyer();
        app.MapStatus();
        // Request delegates, because the generated code for other handlers forgets the pattern of a fallback.
        app.MapFallback("/umbraco/{**path}", http => Results.Problem(statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http)).AllowAnonymous();
        app.MapFallback("{**path}", http => http.RequestServices.GetRequiredService<SiteEndpoint>().HandleAsync(http));
        return app;
    }

    /// <summary>Programs get problem details or nothing; people get a page.</summary>
    private static bool IsForReaders(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/umbraco") && !http.Request.Path.StartsWithSegments("/health");

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
