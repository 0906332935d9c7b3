using Microsoft.AspNetCore;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using OpenIddict.Validation.AspNetCore;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.Sessions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Asks for the person behind a valid token at every request: a disabled account, an ended one, an ended session or a
/// changed password voids its tokens at once.
/// </summary>
internal sealed class CurrentUserOfToken(UserAccessReader users, UserSessions sessions) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.AccessTokenPrincipal is not { } principal || context.Transaction.GetHttpRequest() is not { } request)
        {
            return;
        }

        var user = principal.UserId() is { } id ? await users.ReadAsync(id, request.HttpContext.RequestAborted) : null;
        if (user is null || !await principal.IsStillValidAsync(user, sessions, request.HttpContext.RequestAborted))
        {
            context.Reject(Errors.InvalidToken, "The token is no longer valid.");
            return;
        }

        request.HttpContext.Features.Set(user);
        request.HttpContext.Features.Set(new SessionOfToken(principal.SessionId()));
    }
}
