using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Ends the session in this browser. The client revokes its tokens beforehand; a page of another site that links here
/// is refused, since a GET would otherwise change something for it.
/// </summary>
internal static class SignOutEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet($"{ManagementPaths.Security}/signout", (Delegate)SignOutAsync).AllowAnonymous();

    private static async Task<IResult> SignOutAsync(HttpContext context, UserSessions sessions)
    {
        if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return new ApiProblem(StatusCodes.Status403Forbidden, "ForeignOrigin");
        }

        var cookie = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (cookie.Principal?.SessionId() is { } session && Guid.TryParse(cookie.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var user))
        {
            await sessions.EndAsync(user, session, context.RequestAborted);
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        BackOfficeCookies.Delete(context, BackOfficeCookies.AccessToken);
        BackOfficeCookies.Delete(context, BackOfficeCookies.RefreshToken);
        return Results.LocalRedirect(ManagementPaths.SignedOut);
    }
}
