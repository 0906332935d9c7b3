using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using WelcomeCenter.Content;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Web.Journeys.Forms;
using WelcomeCenter.Web.Site.Errors;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Journeys.Consultation;

/// <summary>
/// Asking for a consultation: the form on its document's page, then the receipt. Whatever goes wrong, the person sees the form
/// again with everything they wrote and the same <see cref="ConsultationForm.SubmissionId"/>, so that nothing is stored twice.
/// </summary>
internal sealed partial class ConsultationJourney(
    ConsultationRequestService requests,
    IAntiforgery antiforgery,
    FormClock clock,
    FormLimits limits,
    ViewRenderer renderer,
    ErrorPages errors,
    ILogger<ConsultationJourney> logger)
{
    /// <summary>Alias of the template whose pages carry the form.</summary>
    public const string Template = "consultation";

    private static readonly string View = PageViews.OfTemplate(Template);

    /// <summary>The page as it looks, with a form that cannot be sent: for the preview of a draft.</summary>
    public static ConsultationPage Sample(PageContext context, PublishedDocument document, IQueryCollection query) =>
        new(context, document, query, ConsultationForm.Empty(context.Language.IsoCode, string.Empty)) { AntiforgeryToken = string.Empty };

    public async Task HandleAsync(HttpContext http, PageContext context, SiteRoute.Page route)
    {
        var screen = new Screen(http, context, route);
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            await ShowAsync(screen, ConsultationForm.Empty(context.Language.IsoCode, clock.Mark()), [], StatusCodes.Status200OK);
        }
        else if (HttpMethods.IsPost(http.Request.Method))
        {
            await ReceiveAsync(screen);
        }
        else
        {
            await errors.RenderAsync(http, StatusCodes.Status405MethodNotAllowed);
        }
    }

    private async Task ReceiveAsync(Screen screen)
    {
        var (sent, status) = await FormReading.ReadAsync(screen.Http);
        if (sent is null)
        {
            await errors.RenderAsync(screen.Http, status);
            return;
        }

        var form = ConsultationForm.Read(sent);
        if (await ObjectionAsync(screen.Http, form) is var (key, refusal))
        {
            Log.Refused(logger, key);
            await ShowAsync(screen, form, ConsultationMessages.About(key, screen.Context.Text), refusal);
            return;
        }

        await SubmitAsync(screen, form);
    }

    /// <returns>Why the form is not taken although its fields may be right; null when it is.</returns>
    private async Task<(string Key, int Status)?> ObjectionAsync(HttpContext http, ConsultationForm form)
    {
        if (!limits.AllowsRequest(http))
        {
            http.Response.Headers.RetryAfter = ((int)limits.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ("form.error.tooMany", StatusCodes.Status429TooManyRequests);
        }

        var age = clock.AgeOf(form.Opened);
        if (age is FormAge.Unknown || !await antiforgery.IsRequestValidAsync(http))
        {
            return ("form.error.expired", StatusCodes.Status400BadRequest);
        }

        return (form.Homepage, age) switch
        {
            ({ Length: > 0 }, _) => ("form.error.homepage", StatusCodes.Status422UnprocessableEntity),
            (_, FormAge.TooYoung) => ("form.error.tooFast", StatusCodes.Status422UnprocessableEntity),
            _ => null,
        };
    }

    private async Task SubmitAsync(Screen screen, ConsultationForm form)
    {
        try
        {
            var result = await requests.SubmitAsync(form.ToRequest(), screen.Http.RequestAborted);
            if (result.Succeeded)
            {
                screen.Http.Response.StatusCode = StatusCodes.Status303SeeOther;
                screen.Http.Response.Headers.Location = SiteUrls.Status(screen.Context.Language, result.Value.Code);
                return;
            }

            await ShowAsync(screen, form, ConsultationMessages.Of(result.Failure.Fields, screen.Context.Text), StatusCodes.Status422UnprocessableEntity);
        }
        catch (Exception exception) when (DatabaseFault.IsIn(exception))
        {
            await NotStoredAsync(screen, form, exception);
        }
    }

    private Task NotStoredAsync(Screen screen, ConsultationForm form, Exception exception)
    {
        Log.NotStored(logger, exception.GetBaseException().GetType().Name);
        return ShowAsync(screen, form, ConsultationMessages.About("form.error.notStored", screen.Context.Text), StatusCodes.Status503ServiceUnavailable);
    }

    private async Task ShowAsync(Screen screen, ConsultationForm form, IReadOnlyList<FormMessage> messages, int status)
    {
        var shown = clock.AgeOf(form.Opened) is FormAge.Unknown ? form with { Opened = clock.Mark() } : form;
        var page = new ConsultationPage(screen.Context, screen.Route.Document, screen.Http.Request.Query, shown with { Homepage = string.Empty })
        {
            AntiforgeryToken = antiforgery.GetAndStoreTokens(screen.Http).RequestToken ?? string.Empty,
            Messages = messages,
        };
        await screen.Http.WritePageAsync(await renderer.RenderAsync(screen.Http, View, page), status);
    }

    private sealed record Screen(HttpContext Http, PageContext Context, SiteRoute.Page Route);

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Information, "A consultation request was not taken: {Reason}.")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(4002, LogLevel.Error, "A consultation request could not be stored: {Failure}.")]
        public static partial void NotStored(ILogger logger, string failure);
    }
}
