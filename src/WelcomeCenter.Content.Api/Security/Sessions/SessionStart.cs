using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security.Sessions;

/// <summary>Begins sessions and judges the sign-in cookie that names one.</summary>
internal sealed class SessionStart(SignInManager<User> signIn, UserSessions sessions, IHttpContextAccessor http)
{
    public const string Claim = "session";

    public async Task BeginAsync(User user, SignInMethod method, CancellationToken cancellationToken)
    {
        var context = http.HttpContext!;
        var session = await sessions.BeginAsync(
            user,
            method,
            Browsers.Describe(context.Request.Headers.UserAgent.ToString()),
            Browsers.NetworkOf(context.Connection.RemoteIpAddress),
            cancellationToken);
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(Claim, session.Id.ToString())]);
    }

    /// <summary>An ended session voids its cookie at once.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var cancellationToken = context.HttpContext.RequestAborted;
        var user = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await services.GetRequiredService<UserAccessReader>().ReadAsync(id, cancellationToken)
            : null;
        if (user is null
            || context.Principal!.SessionId() is not { } session
            || !await services.GetRequiredService<UserSessions>().IsAliveAsync(session, user, cancellationToken))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }
}

/// <summary>The session of a request.</summary>
internal static class CurrentSession
{
    public static Guid? SessionId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(SessionStart.Claim), out var id) ? id : null;

    /// <returns>Null for a program, which has none.</returns>
    public static Guid? SessionId(this HttpContext context) => context.Features.Get<SessionOfToken>()?.Id;
}

/// <summary>What the token of a request says about its session.</summary>
internal sealed record SessionOfToken(Guid? Id);
