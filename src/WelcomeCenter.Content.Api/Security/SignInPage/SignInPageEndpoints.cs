using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Shows the sign-in form and takes it.</summary>
internal static partial class SignInPageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ManagementPaths.SignIn, Show).AllowAnonymous();
        routes.MapPost(ManagementPaths.SignIn, SubmitAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static SecurityPage Show(HttpContext context, string? returnUrl, IAntiforgery antiforgery) =>
        Page(StatusCodes.Status200OK, ReturnUrl.Own(returnUrl), string.Empty, null, antiforgery.GetAndStoreTokens(context));

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        BackOfficeSignIn signIn,
        ILogger<SecurityPage> logger)
    {
        SecurityPage Again(IFormCollection form, int status, string error) =>
            Page(status, ReturnUrl.Own(form["returnUrl"]), form["username"].ToString(), error, antiforgery.GetAndStoreTokens(context));

        var (form, refusal) = await PageForm.ReadAsync(context, antiforgery, Again);
        if (form is null)
        {
            return refusal!;
        }

        var returnUrl = ReturnUrl.Own(form["returnUrl"]);
        try
        {
            return await signIn.TryAsync(context, form["username"], form["password"]) switch
            {
                SignInOutcome.SignedIn => TypedResults.Redirect(returnUrl),
                SignInOutcome.CodeNeeded => TypedResults.Redirect(ReturnUrl.Through(ManagementPaths.Code, returnUrl)),
                SignInOutcome.SetUpNeeded => TypedResults.Redirect(ReturnUrl.Through(ManagementPaths.SetUp, returnUrl)),
                SignInOutcome.TooManyAttempts => Again(form, StatusCodes.Status429TooManyRequests, "signIn.tooMany"),
                _ => Again(form, StatusCodes.Status401Unauthorized, "signIn.refused"),
            };
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            Log.Unavailable(logger, fault.GetBaseException().GetType().Name);
            return Again(form, StatusCodes.Status503ServiceUnavailable, "signIn.unavailable");
        }
    }

    internal static SecurityPage Page(int status, string returnUrl, string userName, string? error, AntiforgeryTokenSet antiforgery) =>
        new(status, "SignIn", antiforgery)
        {
            ErrorKey = error,
            HasScript = true,
            Values = new Dictionary<string, string>
            {
                ["action"] = ManagementPaths.SignIn,
                ["returnUrl"] = returnUrl,
                ["enteredUserName"] = userName,
                ["passkeyAction"] = ManagementPaths.Passkey,
                ["passkeyOptions"] = ManagementPaths.PasskeyOptions,
                ["forgottenPage"] = ManagementPaths.ForgottenPassword,
            },
        };

    private static partial class Log
    {
        [LoggerMessage(3102, LogLevel.Error, "Nobody can sign in, because the content database refuses: {Exception}.")]
        public static partial void Unavailable(ILogger logger, string exception);
    }
}
