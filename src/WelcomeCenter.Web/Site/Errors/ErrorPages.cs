using Microsoft.AspNetCore.Diagnostics;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Site.Errors;

/// <summary>Gives a failed request of the public site its page, in the language of its address or else of its browser.</summary>
internal sealed class ErrorPages(PageContexts contexts, ViewRenderer renderer, SnapshotStore store)
{
    private const string View = "/Site/Errors/Error.cshtml";

    public Task RenderAsync(StatusCodeContext context) => RenderAsync(context.HttpContext);

    public Task RenderAsync(HttpContext http) => RenderAsync(http, http.Response.StatusCode);

    public async Task RenderAsync(HttpContext http, int status)
    {
        var snapshot = store.Current;
        var language = SiteRouter.LanguageOf(snapshot, http.Request.Path.Value ?? "/")
            ?? LanguageNegotiation.Best(http.Request, snapshot.OfferedLanguages);
        if (language is null)
        {
            http.Response.StatusCode = status;
            return;
        }

        var page = new ErrorPage(contexts.For(http.Request, language, snapshot), status)
        {
            CorrelationId = status >= StatusCodes.Status500InternalServerError ? ErrorPage.Correlation(http) : null,
        };
        http.Response.Headers.Vary = Microsoft.Net.Http.Headers.HeaderNames.AcceptLanguage;
        await http.WritePageAsync(await renderer.RenderAsync(http, View, page), status);
    }
}
