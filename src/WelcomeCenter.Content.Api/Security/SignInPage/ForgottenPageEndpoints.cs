using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security.ForgottenPassword;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Asks for the address to which a link for another password goes, and says the same whether anybody has it or not.</summary>
internal static class ForgottenPageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ManagementPaths.ForgottenPassword, Show).AllowAnonymous();
        routes.MapPost(ManagementPaths.ForgottenPassword, SubmitAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static IResult Show(HttpContext context, IAntiforgery antiforgery, IOptions<ForgottenPasswordOptions> options) =>
        options.Value.AllowPasswordReset
            ? Page(context, StatusCodes.Status200OK, null, antiforgery)
            : new SecurityPage(StatusCodes.Status404NotFound, "ForgottenOff", null);

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        ForgottenPasswordMail mail,
        SignInThrottle throttle,
        IOptions<ForgottenPasswordOptions> options)
    {
        var (form, refusal) = await PageForm.ReadAsync(context, antiforgery, (_, status, error) => Page(context, status, error, antiforgery));
        if (form is null)
        {
            return refusal!;
        }

        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return Page(context, StatusCodes.Status429TooManyRequests, "signIn.tooMany", antiforgery);
        }

        if (options.Value.AllowPasswordReset)
        {
            mail.Ask(form["username"]);
        }

        return new SecurityPage(StatusCodes.Status200OK, "ForgottenSent", null);
    }

    private static SecurityPage Page(HttpContext context, int status, string? error, IAntiforgery antiforgery) =>
        new(status, "Forgotten", antiforgery.GetAndStoreTokens(context))
        {
            ErrorKey = error,
            Values = new Dictionary<string, string>
            {
                ["action"] = ManagementPaths.ForgottenPassword,
                ["signInPage"] = ManagementPaths.BackOffice,
            },
        };
}
