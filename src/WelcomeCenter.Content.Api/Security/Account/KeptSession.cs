using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security.Account;

/// <summary>After a change that ends a person's sessions: the one in which they made it goes on.</summary>
internal static class KeptSession
{
    public static Task KeepSessionAsync(this HttpContext context, Caller caller, UserSessions sessions, CancellationToken cancellationToken) =>
        context.SessionId() is { } session ? sessions.KeepAsync(caller.Id, session, cancellationToken) : Task.CompletedTask;
}
