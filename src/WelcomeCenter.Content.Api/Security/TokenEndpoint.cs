using Microsoft.AspNetCore;
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
        ApiClients clients,
        IOptions<BackOfficeSessionOptions> session,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (context.GetOpenIddictServerRequest() is { } request && request.IsClientCredentialsGrantType())
        {
            var program = await clients.UserOfAsync(request.ClientId!, cancellationToken) is { } userId
                ? await users.ReadAsync(userId, cancellationToken)
                : null;
            return program is null ? Refused() : Issued(program, time.GetUtcNow(), request.GetScopes());
        }

        var ticket = await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        var principal = ticket.Principal;
        var user = principal?.UserId() is { } id ? await users.ReadAsync(id, cancellationToken) : null;
        if (principal is null
            || user is null
            || !principal.IsStillValidFor(user)
            || time.GetUtcNow() - principal.SignedInAt() > session.Value.AbsoluteLifetime)
        {
            return Refused();
        }

        return Issued(user, principal.SignedInAt(), principal.GetScopes());
    }

    private static IResult Issued(UserAccess user, DateTimeOffset signedInAt, IEnumerable<string> scopes) => Results.SignIn(
        BackOfficePrincipal.Create(user, signedInAt, scopes),
        authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    private static IResult Refused() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.InvalidGrant,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
