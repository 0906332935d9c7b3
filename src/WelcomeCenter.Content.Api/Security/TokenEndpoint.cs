using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Exchanges a code or a refresh token, which OpenIddict has checked, as long as the account still allows it.</summary>
internal static class TokenEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(ManagementPaths.Token, ExchangeAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> ExchangeAsync(
        HttpContext context,
        UserAccessReader users,
        IOptions<BackOfficeSessionOptions> session,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var ticket = await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        var principal = ticket.Principal;
        var user = principal?.UserId() is { } id ? await users.ReadAsync(id, cancellationToken) : null;
        if (principal is null
            || user is null
            || !principal.IsStillValidFor(user)
            || time.GetUtcNow() - principal.SignedInAt() > session.Value.AbsoluteLifetime)
        {
            return Results.Forbid(
                new AuthenticationProperties(new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.InvalidGrant,
                }),
                [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        }

        return Results.SignIn(
            BackOfficePrincipal.Create(user, principal.SignedInAt(), principal.GetScopes()),
            authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
