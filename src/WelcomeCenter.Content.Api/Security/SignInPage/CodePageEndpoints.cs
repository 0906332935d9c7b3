using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Asks for the code of the second factor, or for a recovery code.</summary>
internal static class CodePageEndpoints
{
    private const string Recovery = "recovery";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ManagementPaths.Code, ShowAsync).AllowAnonymous();
        routes.MapPost(ManagementPaths.Code, SubmitAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context, string? returnUrl, string? with, BackOfficeSignIn signIn, IAntiforgery antiforgery)
    {
        var own = ReturnUrl.Own(returnUrl);
        return await signIn.FindPendingAsync(context) is { Secret: null }
            ? Page(context, StatusCodes.Status200OK, own, with, null, antiforgery)
            : TypedResults.Redirect(ReturnUrl.Through(ManagementPaths.SignIn, own));
    }

    private static async Task<IResult> SubmitAsync(HttpContext context, BackOfficeSignIn signIn, IAntiforgery antiforgery)
    {
        SecurityPage Again(IFormCollection form, int status, string error) =>
            Page(context, status, ReturnUrl.Own(form["returnUrl"]), form["with"], error, antiforgery);

        var (form, refusal) = await PageForm.ReadAsync(context, antiforgery, Again);
        if (form is null)
        {
            return refusal!;
        }

        var returnUrl = ReturnUrl.Own(form["returnUrl"]);
        return await signIn.TryCodeAsync(context, form["code"]) switch
        {
            SignInOutcome.SignedIn => TypedResults.Redirect(returnUrl),
            SignInOutcome.TooManyAttempts => Again(form, StatusCodes.Status429TooManyRequests, "signIn.tooMany"),
            SignInOutcome.NothingPending => SignInPageEndpoints.Page(
                StatusCodes.Status401Unauthorized, returnUrl, string.Empty, "signIn.again", antiforgery.GetAndStoreTokens(context)),
            _ => Again(form, StatusCodes.Status401Unauthorized, "code.refused"),
        };
    }

    private static SecurityPage Page(
        HttpContext context, int status, string returnUrl, string? with, string? error, IAntiforgery antiforgery)
    {
        var recovery = with == Recovery;
        var self = ReturnUrl.Through(ManagementPaths.Code, returnUrl);
        return new SecurityPage(status, recovery ? "RecoveryCode" : "Code", antiforgery.GetAndStoreTokens(context))
        {
            ErrorKey = error,
            Values = new Dictionary<string, string>
            {
                ["action"] = ManagementPaths.Code,
                ["returnUrl"] = returnUrl,
                ["with"] = recovery ? Recovery : string.Empty,
                ["other"] = recovery ? self : $"{self}&with={Recovery}",
            },
        };
    }
}
