using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security.Account;
using WelcomeCenter.Content.Api.Security.SecondFactor;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.SecondFactor;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Where somebody who must have a second factor sets it up before the first session with it.</summary>
internal static class SetUpPageEndpoints
{
    private const int SecretGroup = 4;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ManagementPaths.SetUp, ShowAsync).AllowAnonymous();
        routes.MapPost(ManagementPaths.SetUp, SubmitAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string? returnUrl, BackOfficeSignIn signIn, IAntiforgery antiforgery) =>
        await signIn.FindPendingAsync(context) is { Secret: { } secret } pending
            ? Page(context, StatusCodes.Status200OK, pending.User, secret, ReturnUrl.Own(returnUrl), null, antiforgery)
            : TypedResults.Redirect(ReturnUrl.Through(ManagementPaths.SignIn, ReturnUrl.Own(returnUrl)));

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        BackOfficeSignIn signIn,
        AuthenticatorApps apps,
        AccountMail mail,
        IAntiforgery antiforgery,
        CancellationToken cancellationToken)
    {
        if (await signIn.FindPendingAsync(context) is not { Secret: { } secret } pending)
        {
            return SignInPageEndpoints.Page(
                StatusCodes.Status401Unauthorized, ManagementPaths.BackOffice, string.Empty, "signIn.again", antiforgery.GetAndStoreTokens(context));
        }

        SecurityPage Again(IFormCollection form, int status, string error) =>
            Page(context, status, pending.User, secret, ReturnUrl.Own(form["returnUrl"]), error, antiforgery);

        var (form, refusal) = await PageForm.ReadAsync(context, antiforgery, Again);
        if (form is null)
        {
            return refusal!;
        }

        if (!signIn.Allows(context.Connection.RemoteIpAddress))
        {
            return Again(form, StatusCodes.Status429TooManyRequests, "signIn.tooMany");
        }

        var (outcome, codes) = await apps.EnableAsync(pending.User.Id, secret, form["code"], cancellationToken);
        if (!outcome.Succeeded)
        {
            return Again(form, StatusCodes.Status401Unauthorized, "code.refused");
        }

        PendingSignIn.Forget(context);
        await signIn.SignedInAsync(pending.User, SignInMethod.AuthenticatorApp, cancellationToken);
        await mail.TellAsync(pending.User.Id, AccountEventKind.SecondFactorAdded, cancellationToken);
        return new SecurityPage(StatusCodes.Status200OK, "RecoveryCodes", null)
        {
            Values = new Dictionary<string, string>
            {
                ["codes"] = string.Join('\n', codes),
                ["returnUrl"] = ReturnUrl.Own(form["returnUrl"]),
            },
        };
    }

    private static SecurityPage Page(
        HttpContext context, int status, User user, string secret, string returnUrl, string? error, IAntiforgery antiforgery) =>
        new(status, "SetUp", antiforgery.GetAndStoreTokens(context))
        {
            ErrorKey = error,
            HasImage = true,
            Values = new Dictionary<string, string>
            {
                ["action"] = ManagementPaths.SetUp,
                ["returnUrl"] = returnUrl,
                ["qrCode"] = QrCodes.ImageUrl(AuthenticatorApps.SetupUri(user.Email!, secret)),
                ["secret"] = string.Join(' ', secret.Chunk(SecretGroup).Select(group => new string(group))),
            },
        };
}
