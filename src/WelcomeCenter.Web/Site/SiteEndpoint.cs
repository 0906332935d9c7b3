using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Journeys.Consultation;
using WelcomeCenter.Web.Site.Caching;
using WelcomeCenter.Web.Site.Errors;
using WelcomeCenter.Web.Site.Preview;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Site;

/// <summary>Every address that nothing else answers: a document, its new address, or the page that says there is none.</summary>
internal sealed class SiteEndpoint(
    SnapshotStore store,
    PageContexts contexts,
    ViewRenderer renderer,
    PageCache cache,
    ErrorPages errors,
    DraftPreviews previews,
    ConsultationJourney consultation)
{
    private const string Revalidate = "no-cache";

    public async Task HandleAsync(HttpContext http)
    {
        var isPreview = DraftPreviews.IsAskedFor(http.Request);
        var snapshot = isPreview ? await previews.OpenAsync(http) : store.Current;
        if (snapshot is null)
        {
            await errors.RenderAsync(http, StatusCodes.Status410Gone);
            return;
        }

        switch (SiteRouter.Resolve(snapshot, http.Request.Path.Value ?? "/"))
        {
            case SiteRoute.Redirect redirect:
                http.Response.Redirect(SiteUrls.Encode(redirect.Address) + http.Request.QueryString, permanent: !isPreview);
                break;
            case SiteRoute.Page { Document.TemplateAlias: { } template } page:
                await AnswerAsync(http, new Visit(snapshot, contexts.For(http.Request, page.Language, snapshot), page, template, isPreview));
                break;
            default:
                await errors.RenderAsync(http, StatusCodes.Status404NotFound);
                break;
        }
    }

    private Task AnswerAsync(HttpContext http, Visit visit)
    {
        if (visit.Template == ConsultationJourney.Template && !visit.IsPreview)
        {
            return consultation.HandleAsync(http, visit.Context, visit.Route);
        }

        return HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
            ? ShowAsync(http, visit)
            : errors.RenderAsync(http, StatusCodes.Status405MethodNotAllowed);
    }

    private async Task ShowAsync(HttpContext http, Visit visit)
    {
        var page = visit.Template == ConsultationJourney.Template
            ? ConsultationJourney.Sample(visit.Context, visit.Route.Document, http.Request.Query)
            : new DocumentPage(visit.Context, visit.Route.Document, http.Request.Query);
        page.IsPreview = visit.IsPreview;
        var html = await renderer.RenderAsync(http, PageViews.OfTemplate(visit.Template), page);
        if (visit.IsPreview)
        {
            await http.WritePageAsync(html);
            return;
        }

        var response = new StoredResponse(html, HtmlResults.ContentType, Revalidate);
        if (PageKey.Of(http.Request) is { } key)
        {
            cache.Keep(key, response, visit.Snapshot, visit.Context.Content.Observations);
        }

        await response.WriteAsync(http);
    }

    private sealed record Visit(PublishedSnapshot Snapshot, PageContext Context, SiteRoute.Page Route, string Template, bool IsPreview);
}
