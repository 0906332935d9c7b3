using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Exchanges a code or a refresh token, which OpenIddict has checked, as long as the account still allows it.</summary>
internal static class TokenEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(ManagementPaths.Token, ExchangeAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> ExchangeAsync(
        HttpContext context,
        UserAccessReader users,
        UserSessions sessions,
        ApiClients clients,
        IOptions<BackOfficeSessionOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (context.GetOpenIddictServerRequest() is { } request && request.IsClientCredentialsGrantType())
        {
            var program = await clients.UserOfAsync(request.ClientId!, cancellationToken) is { } userId
                ? await users.ReadAsync(userId, cancellationToken)
                : null;
            return program is null ? Refused() : Issued(program, session: null, time.GetUtcNow(), request.GetScopes());
        }

        var ticket = await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        var principal = ticket.Principal;
        var user = principal?.UserId() is { } id ? await users.ReadAsync(id, cancellationToken) : null;
        if (principal is null
            || user is null
            || principal.SessionId() is not { } session
            || !await sessions.IsAliveAsync(session, user, cancellationToken)
            || time.GetUtcNow() - principal.SignedInAt() > options.Value.AbsoluteLifetime)
        {
            return Refused();
        }

        await sessions.TouchAsync(session, cancellationToken);
        return Issued(user, session, principal.SignedInAt(), principal.GetScopes());
    }

    private static IResult Issued(UserAccess user, Guid? session, DateTimeOffset signedInAt, IEnumerable<string> scopes) => Results.SignIn(
        BackOfficePrincipal.Create(user, session, signedInAt, scopes),
        authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    private static IResult Refused() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.InvalidGrant,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
