using Microsoft.AspNetCore.Antiforgery;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Web.Journeys.Forms;
using WelcomeCenter.Web.Site.Errors;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Journeys.Status;

/// <summary>What a person does with the code of their receipt. The code is the key, so looking at a page never changes anything.</summary>
internal sealed class StatusJourney(
    ConsultationRequestService requests,
    PageContexts contexts,
    IAntiforgery antiforgery,
    FormLimits limits,
    ViewRenderer renderer,
    ErrorPages errors)
{
    private const string Folder = "/Journeys/Status/";

    public Task AskAsync(HttpContext http) => InLanguageAsync(http, context => EntryAsync(http, context, string.Empty, null, StatusCodes.Status200OK));

    public Task FindAsync(HttpContext http) => InLanguageAsync(http, async context =>
    {
        var (form, status) = await FormReading.ReadAsync(http);
        if (form is null)
        {
            await errors.RenderAsync(http, status);
        }
        else
        {
            await WithRequestAsync(http, context, form["code"].FirstOrDefault() ?? string.Empty, found => SeeOther(http, SiteUrls.Status(context.Language, found.Code)));
        }
    });

    public Task ShowAsync(HttpContext http, string code) => InLanguageAsync(http, context =>
        WithRequestAsync(http, context, code, found => WriteAsync(http, "Status", new StatusPage(context, found), StatusCodes.Status200OK)));

    public Task ConfirmAsync(HttpContext http, string code) => InLanguageAsync(http, context =>
        WithRequestAsync(http, context, code, found => found.State is RequestState.New
            ? WriteConfirmationAsync(http, context, found.Code, StatusCodes.Status200OK)
            : SeeOther(http, SiteUrls.Status(context.Language, found.Code))));

    public Task WithdrawAsync(HttpContext http, string code) => InLanguageAsync(http, async context =>
    {
        var (form, status) = await FormReading.ReadAsync(http);
        if (form is null)
        {
            await errors.RenderAsync(http, status);
        }
        else if (!await antiforgery.IsRequestValidAsync(http))
        {
            await WriteConfirmationAsync(http, context, code, StatusCodes.Status400BadRequest);
        }
        else
        {
            await WithResultAsync(http, context, code, requests.WithdrawAsync, found => SeeOther(http, SiteUrls.Status(context.Language, found.Code)));
        }
    });

    private async Task InLanguageAsync(HttpContext http, Func<PageContext, Task> answer)
    {
        if (contexts.ForAddress(http.Request) is { } context)
        {
            await answer(context);
        }
        else
        {
            await errors.RenderAsync(http, StatusCodes.Status404NotFound);
        }
    }

    private Task WithRequestAsync(HttpContext http, PageContext context, string code, Func<RequestStatus, Task> answer) =>
        WithResultAsync(http, context, code, requests.FindByCodeAsync, answer);

    private async Task WithResultAsync(
        HttpContext http,
        PageContext context,
        string code,
        Func<string, CancellationToken, Task<Result<RequestStatus>>> ask,
        Func<RequestStatus, Task> answer)
    {
        if (!limits.AllowsCode(http))
        {
            http.Response.Headers.RetryAfter = ((int)limits.RetryAfter.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await EntryAsync(http, context, code, "status.error.tooMany", StatusCodes.Status429TooManyRequests);
            return;
        }

        var found = await ask(code, http.RequestAborted);
        if (found.Succeeded)
        {
            await answer(found.Value);
        }
        else
        {
            await EntryAsync(http, context, code, "status.error.unknown", StatusCodes.Status404NotFound);
        }
    }

    private Task EntryAsync(HttpContext http, PageContext context, string typed, string? error, int status) =>
        WriteAsync(http, "StatusEntry", new StatusEntryPage(context, typed, error), status);

    private Task WriteConfirmationAsync(HttpContext http, PageContext context, string code, int status) =>
        WriteAsync(http, "Withdrawal", new WithdrawalPage(context, code, antiforgery.GetAndStoreTokens(http).RequestToken ?? string.Empty), status);

    private async Task WriteAsync(HttpContext http, string view, Page page, int status)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        await http.WritePageAsync(await renderer.RenderAsync(http, $"{Folder}{view}.cshtml", page), status);
    }

    private static Task SeeOther(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
