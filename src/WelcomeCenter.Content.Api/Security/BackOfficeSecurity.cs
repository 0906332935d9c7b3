using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Management.Users;
using WelcomeCenter.Content.Api.Security.Account;
using WelcomeCenter.Content.Api.Security.ForgottenPassword;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Api.Security.Passkeys;
using WelcomeCenter.Content.Api.Security.SecondFactor;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Api.Security.SignInPage;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.SecondFactor;

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
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.AttestationConveyancePreference = "none";
        });
        services.AddAuthentication().AddPasskeyState().AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = BackOfficeCookies.SignIn;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.CookieManager = new HostPrefixCookies();
            cookie.SlidingExpiration = false;
            cookie.Events.OnValidatePrincipal = SessionStart.ValidateAsync;
        });
        services.AddOptions<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<BackOfficeSessionOptions>>((cookie, session) => cookie.ExpireTimeSpan = session.Value.IdleLifetime);
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
        services.AddOptions<ForgottenPasswordOptions>().BindConfiguration(ForgottenPasswordOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ForgottenPasswordTokens>();
        services.AddSingleton<ForgottenPasswordMail>();
        services.AddHostedService(static provider => provider.GetRequiredService<ForgottenPasswordMail>());
        services.AddOptions<SecondFactorOptions>().BindConfiguration(SecondFactorOptions.Section)
            .Validate(
                static options => options.RequiredFor.All(alias => !string.IsNullOrWhiteSpace(alias)),
                $"{SecondFactorOptions.Section}:RequiredFor: aliases of user groups, none of them empty.")
            .ValidateOnStart();
        services.AddSingleton<PendingSignIn>();
        services.AddSingleton<ISecretProtection, AuthenticatorSecrets>();
        services.AddHttpContextAccessor();
        services.AddScoped<SessionStart>();
        services.AddScoped<SessionEnd>();
        services.AddScoped<AccountMail>();
        services.AddScoped<PasswordPages>();
        services.AddScoped<ICasesAccessNotice>(static provider => provider.GetRequiredService<AccountMail>());
        return services;
    }

    internal static void MapBackOfficeSecurity(this IEndpointRouteBuilder routes)
    {
        LoginEndpoint.Map(routes);
        AuthorizeEndpoint.Map(routes);
        TokenEndpoint.Map(routes);
        SignOutEndpoint.Map(routes);
        SignInPageEndpoints.Map(routes);
        CodePageEndpoints.Map(routes);
        SetUpPageEndpoints.Map(routes);
        PasskeyPageEndpoints.Map(routes);
        ForgottenPageEndpoints.Map(routes);
        PasswordPageEndpoints.Map(routes);
        AccountEndpoints.Map(routes);
        UserAvatarEndpoints.MapPictures(routes);
    }
}
