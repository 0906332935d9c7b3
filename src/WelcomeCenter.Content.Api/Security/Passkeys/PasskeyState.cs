using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace WelcomeCenter.Content.Api.Security.Passkeys;

/// <summary>Where Identity remembers the challenge between asking a passkey and hearing from it: a short-lived cookie under its own name.</summary>
internal static class PasskeyState
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public static AuthenticationBuilder AddPasskeyState(this AuthenticationBuilder authentication) =>
        authentication.AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = BackOfficeCookies.Passkey;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.CookieManager = new HostPrefixCookies();
            cookie.ExpireTimeSpan = Lifetime;
            cookie.SlidingExpiration = false;
        });
}
