using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Sign-in to the back office, as stock Umbraco 17 does it (contract: hosting document, section 4.2a).</summary>
public static class BackOfficeSecurity
{
    public static IServiceCollection AddBackOfficeSecurity(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<BackOfficeSessionOptions>()
            .BindConfiguration(BackOfficeSessionOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddDataProtection().SetApplicationName("WelcomeCenter").PersistKeysToDbContext<ContentDbContext>();
        services.AddBackOfficeUsers().AddSignInManager();
        services.AddAuthentication().AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = BackOfficeCookies.SignIn;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.CookieManager = new HostPrefixCookies();
            cookie.SlidingExpiration = false;
            cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        });
        services.AddOptions<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<BackOfficeSessionOptions>>((cookie, session) => cookie.ExpireTimeSpan = session.Value.IdleLifetime);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.AddAuthorization(BackOfficePolicies.Configure);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalAsProblem>();
        services.AddAntiforgery();
        services.AddSingleton<SignInThrottle>();
        services.AddScoped<BackOfficeSignIn>();
        services.AddSingleton<PreviewTokens>();
        services.AddTokenServer();
        services.AddScoped<BackOfficeApplication>();
        services.AddScoped<ApiClients>();
        services.AddOptions<InvitationOptions>().BindConfiguration(InvitationOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<InvitationTokens>();
        services.AddScoped<InvitationMail>();
        return services;
    }

    internal static void MapBackOfficeSecurity(this IEndpointRouteBuilder routes)
    {
        LoginEndpoint.Map(routes);
        AuthorizeEndpoint.Map(routes);
        TokenEndpoint.Map(routes);
        SignOutEndpoint.Map(routes);
        SignInPage.SignInPageEndpoints.Map(routes);
        SignInPage.InvitationPageEndpoints.Map(routes);
    }
}
