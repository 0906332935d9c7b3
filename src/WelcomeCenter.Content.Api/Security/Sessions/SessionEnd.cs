using OpenIddict.Server;
using WelcomeCenter.Content.Users.Sessions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace WelcomeCenter.Content.Api.Security.Sessions;

/// <summary>The client revokes its tokens when somebody signs out; their session ends with them.</summary>
internal sealed class SessionEnd(UserSessions sessions) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal is { } principal && principal.UserId() is { } user && principal.SessionId() is { } session)
        {
            await sessions.EndAsync(user, session, context.CancellationToken);
        }
    }
}
