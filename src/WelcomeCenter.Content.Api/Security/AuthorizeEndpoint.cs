using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Issues a code to a person with the sign-in cookie and sends everybody else to the sign-in page.</summary>
internal static class AuthorizeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(ManagementPaths.Authorize, AuthorizeAsync).AllowAnonymous();

    private static async Task<IResult> AuthorizeAsync(
        HttpContext context,
        UserAccessReader users,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var request = context.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("The request did not pass the authorization server.");
        var cookie = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var user = Guid.TryParse(cookie.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await users.ReadAsync(id, cancellationToken)
            : null;
        if (user is null || cookie.Principal!.SessionId() is not { } session)
        {
            var returnUrl = Uri.EscapeDataString(context.Request.Path + context.Request.QueryString);
            return Results.Redirect($"{ManagementPaths.SignIn}?returnUrl={returnUrl}");
        }

        var signedInAt = cookie.Properties?.IssuedUtc ?? time.GetUtcNow();
        return Results.SignIn(
            BackOfficePrincipal.Create(user, session, signedInAt, request.GetScopes()),
            authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
