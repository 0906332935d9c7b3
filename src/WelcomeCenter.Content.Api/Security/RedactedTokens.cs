using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using OpenIddict.Validation.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Keeps codes and tokens of the back office out of the reach of scripts: the answer says <c>[redacted]</c>, the real
/// value travels in an HttpOnly cookie and is put back when the client sends the placeholder
/// (contract: hosting document, section 4.2a).
/// </summary>
internal sealed class RedactedTokens(IOptions<BackOfficeSessionOptions> session) :
    IOpenIddictServerHandler<ApplyAuthorizationResponseContext>,
    IOpenIddictServerHandler<ExtractTokenRequestContext>,
    IOpenIddictServerHandler<ApplyTokenResponseContext>,
    IOpenIddictServerHandler<ExtractRevocationRequestContext>,
    IOpenIddictValidationHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>
{
    private const string Placeholder = "[redacted]";
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(5);

    public ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        if (context.Request?.ClientId == BackOfficeApplication.ClientId && context.Response.Code is { } code)
        {
            BackOfficeCookies.Write(Http(context.Transaction), BackOfficeCookies.Code, code, CodeLifetime);
            context.Response.Code = Placeholder;
        }

        return default;
    }

    public ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        if (context.Request is { ClientId: BackOfficeApplication.ClientId } request)
        {
            var http = Http(context.Transaction);
            if (request.Code == Placeholder)
            {
                request.Code = BackOfficeCookies.Read(http.Request, BackOfficeCookies.Code);
                BackOfficeCookies.Delete(http, BackOfficeCookies.Code);
            }

            if (request.RefreshToken == Placeholder)
            {
                request.RefreshToken = BackOfficeCookies.Read(http.Request, BackOfficeCookies.RefreshToken);
            }
        }

        return default;
    }

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Request?.ClientId != BackOfficeApplication.ClientId)
        {
            return default;
        }

        var http = Http(context.Transaction);
        if (context.Response.AccessToken is { } accessToken)
        {
            BackOfficeCookies.Write(http, BackOfficeCookies.AccessToken, accessToken, session.Value.AccessTokenLifetime);
            context.Response.AccessToken = Placeholder;
        }

        if (context.Response.RefreshToken is { } refreshToken)
        {
            BackOfficeCookies.Write(http, BackOfficeCookies.RefreshToken, refreshToken, session.Value.IdleLifetime);
            context.Response.RefreshToken = Placeholder;
        }

        return default;
    }

    public ValueTask HandleAsync(ExtractRevocationRequestContext context)
    {
        if (context.Request is { ClientId: BackOfficeApplication.ClientId, Token: Placeholder } request)
        {
            var http = Http(context.Transaction);
            var cookie = request.TokenTypeHint == OpenIddictConstants.TokenTypeHints.RefreshToken
                ? BackOfficeCookies.RefreshToken
                : BackOfficeCookies.AccessToken;
            request.Token = BackOfficeCookies.Read(http.Request, cookie);
            BackOfficeCookies.Delete(http, cookie);
        }

        return default;
    }

    public ValueTask HandleAsync(OpenIddictValidationEvents.ProcessAuthenticationContext context)
    {
        if (context.AccessToken == Placeholder && context.Transaction.GetHttpRequest() is { } request)
        {
            context.AccessToken = BackOfficeCookies.Read(request, BackOfficeCookies.AccessToken);
        }

        return default;
    }

    private static HttpContext Http(OpenIddictServerTransaction transaction) =>
        transaction.GetHttpRequest()?.HttpContext
        ?? throw new InvalidOperationException("The sign-in endpoints are served over HTTP only.");
}
