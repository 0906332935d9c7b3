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
        Page(StatusCodes.Status200OK, Own(returnUrl), string.Empty, null, antiforgery.GetAndStoreTokens(context));

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        BackOfficeSignIn signIn,
        ILogger<SecurityPage> logger,
        CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await context.Request.ReadFormAsync(cancellationToken);
        var returnUrl = Own(form["returnUrl"]);
        var userName = form["username"].ToString();
        SecurityPage Again(int status, string error) =>
            Page(status, returnUrl, userName, error, antiforgery.GetAndStoreTokens(context));

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Again(StatusCodes.Status400BadRequest, "signIn.expired");
        }

        try
        {
            return await signIn.TryAsync(context.Connection.RemoteIpAddress, userName, form["password"]) switch
            {
                SignInOutcome.SignedIn => Results.Redirect(returnUrl),
                SignInOutcome.TooManyAttempts => Again(StatusCodes.Status429TooManyRequests, "signIn.tooMany"),
                _ => Again(StatusCodes.Status401Unauthorized, "signIn.refused"),
            };
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            Log.Unavailable(logger, fault.GetBaseException().GetType().Name);
            return Again(StatusCodes.Status503ServiceUnavailable, "signIn.unavailable");
        }
    }

    private static SecurityPage Page(int status, string returnUrl, string userName, string? error, AntiforgeryTokenSet antiforgery) =>
        new(status, "SignIn", antiforgery)
        {
            ErrorKey = error,
            Values = new Dictionary<string, string>
            {
                ["action"] = ManagementPaths.SignIn,
                ["returnUrl"] = returnUrl,
                ["enteredUserName"] = userName,
            },
        };

    // Only the client's own authorization may follow; anything else would make this page an open redirect.
    private static string Own(string? returnUrl) =>
        returnUrl is not null && returnUrl.StartsWith($"{ManagementPaths.Authorize}?", StringComparison.Ordinal)
            ? returnUrl
            : ManagementPaths.BackOffice;

    private static partial class Log
    {
        [LoggerMessage(3102, LogLevel.Error, "Nobody can sign in, because the content database refuses: {Exception}.")]
        public static partial void Unavailable(ILogger logger, string exception);
    }
}
