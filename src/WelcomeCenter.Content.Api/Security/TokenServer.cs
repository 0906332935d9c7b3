using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using OpenIddict.Validation.AspNetCore;
using WelcomeCenter.Content.Api.Security.Sessions;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>OpenIddict, set up as the client's authorization server and as the judge of the tokens that come back.</summary>
internal static class TokenServer
{
    public static void AddTokenServer(this IServiceCollection services)
    {
        services.AddSingleton<RedactedTokens>();
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<ContentDbContext>())
            .AddServer(Configure)
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseDataProtection();
                validation.UseAspNetCore();
                validation.EnableTokenEntryValidation();
                validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(handler => handler
                    .UseSingletonHandler<RedactedTokens>()
                    .SetOrder(OpenIddictValidationAspNetCoreHandlers.ExtractAccessTokenFromQueryString.Descriptor.Order + 1));
                validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(handler => handler
                    .UseScopedHandler<CurrentUserOfToken>()
                    .SetOrder(OpenIddictValidationHandlers.ValidateAccessToken.Descriptor.Order + 1));
            });
        services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<BackOfficeSessionOptions>>((server, session) =>
        {
            server.AccessTokenLifetime = session.Value.AccessTokenLifetime;
            server.RefreshTokenLifetime = session.Value.IdleLifetime;
        });
        services.AddHostedService<TokenPruning>();
    }

    private static void Configure(OpenIddictServerBuilder server)
    {
        server.SetAuthorizationEndpointUris(ManagementPaths.Authorize)
            .SetTokenEndpointUris(ManagementPaths.Token)
            .SetRevocationEndpointUris(ManagementPaths.Revoke)
            .AllowAuthorizationCodeFlow()
            .AllowRefreshTokenFlow()
            .AllowClientCredentialsFlow()
            .RequireProofKeyForCodeExchange()
            .UseReferenceAccessTokens()
            .UseReferenceRefreshTokens();

        // Every token issued here is protected with the data protection keys, which the content database keeps, so that
        // restarts and further instances honour it. OpenIddict asks for these two as well; only identity tokens, which
        // nobody is given, would be made with them. Not its own ephemeral RSA keys: finding their primes takes seconds.
        server.UseDataProtection();
        server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)))
            .AddSigningKey(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)));

        // TLS usually ends at the proxy in front; the cookies follow the scheme that the person used.
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .DisableTransportSecurityRequirement();

        server.RemoveEventHandler(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor);
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler
            .UseSingletonHandler<OwnRedirectOnly>()
            .SetOrder(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor.Order));
        server.AddEventHandler<ApplyAuthorizationResponseContext>(handler => handler
            .UseSingletonHandler<RedactedTokens>().SetOrder(int.MinValue + 1));
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler
            .UseSingletonHandler<RedactedTokens>().SetOrder(int.MinValue + 1));
        server.AddEventHandler<ExtractTokenRequestContext>(handler => handler
            .UseSingletonHandler<RedactedTokens>().SetOrder(int.MaxValue - 1));
        server.AddEventHandler<ExtractRevocationRequestContext>(handler => handler
            .UseSingletonHandler<RedactedTokens>().SetOrder(int.MaxValue - 1));
        server.AddEventHandler<HandleRevocationRequestContext>(handler => handler
            .UseScopedHandler<SessionEnd>().SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order - 1));
    }
}
