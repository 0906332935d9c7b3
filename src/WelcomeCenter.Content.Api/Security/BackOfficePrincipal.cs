using System.Globalization;
using System.Security.Claims;
using OpenIddict.Abstractions;
using WelcomeCenter.Content.Users;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>What a token says about its holder: who, since when, and with which security stamp. Rights are never in it.</summary>
internal static class BackOfficePrincipal
{
    private const string StampClaim = "security_stamp";

    public static ClaimsPrincipal Create(UserAccess user, DateTimeOffset signedInAt, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("OpenIddict", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, user.UserId.ToString());
        identity.SetClaim(StampClaim, user.SecurityStamp);
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
    public static bool IsStillValidFor(this ClaimsPrincipal principal, UserAccess user) =>
        string.Equals(principal.GetClaim(StampClaim), user.SecurityStamp, StringComparison.Ordinal);
}
