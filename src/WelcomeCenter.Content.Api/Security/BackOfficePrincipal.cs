using System.Globalization;
using System.Security.Claims;
using OpenIddict.Abstractions;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.Sessions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>What a token says about its holder: who, since when, and in which session; a program's says under which security stamp. Rights are never in it.</summary>
internal static class BackOfficePrincipal
{
    private const string StampClaim = "security_stamp";

    /// <param name="session">Null for a program.</param>
    public static ClaimsPrincipal Create(UserAccess user, Guid? session, DateTimeOffset signedInAt, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("OpenIddict", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, user.UserId.ToString());
        identity.SetClaim(session is null ? StampClaim : SessionStart.Claim, session?.ToString() ?? user.SecurityStamp);
        identity.SetClaim(Claims.AuthenticationTime, signedInAt.ToUnixTimeSeconds());
        identity.SetScopes(scopes);
        identity.SetDestinations(static _ => [Destinations.AccessToken]);
        return new ClaimsPrincipal(identity);
    }

    public static Guid? UserId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.GetClaim(Claims.Subject), out var id) ? id : null;

    public static DateTimeOffset SignedInAt(this ClaimsPrincipal principal) =>
        long.TryParse(principal.GetClaim(Claims.AuthenticationTime), CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.MinValue;

    /// <summary>Whether nothing has voided the token since it was issued.</summary>
    public static async Task<bool> IsStillValidAsync(
        this ClaimsPrincipal principal, UserAccess user, UserSessions sessions, CancellationToken cancellationToken) =>
        principal.SessionId() is { } session
            ? await sessions.IsAliveAsync(session, user, cancellationToken)
            : string.Equals(principal.GetClaim(StampClaim), user.SecurityStamp, StringComparison.Ordinal);
}
