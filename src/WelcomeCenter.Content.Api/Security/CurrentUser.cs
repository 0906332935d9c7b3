using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>The signed-in person of a request.</summary>
public static class CurrentUser
{
    /// <exception cref="InvalidOperationException">The endpoint asks for no sign-in.</exception>
    public static UserAccess BackOfficeUser(this HttpContext context) =>
        context.Features.Get<UserAccess>() ?? throw new InvalidOperationException("Nobody is signed in.");
}
