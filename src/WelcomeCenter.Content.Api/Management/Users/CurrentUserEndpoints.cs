using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>The signed-in person's own account.</summary>
internal static class CurrentUserEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var current = routes.MapGroup("/user/current").RequireAuthorization(BackOfficePolicies.SignedIn);
        current.MapGet("", (Caller caller) => CurrentUserModel.From(caller.Access));
        current.MapGet("/configuration", () => new Configuration(
            KeepUserLoggedIn: false,
            PasswordConfiguration: PasswordConfiguration.Current,
            AllowChangePassword: true,
            AllowTwoFactor: true));
        current.MapGet("/login-providers", () => Array.Empty<object>());
        current.MapPost("/change-password", ChangePasswordAsync);
    }

    private static async Task<IResult> ChangePasswordAsync(ChangePasswordRequest body, Caller caller, UserPasswords passwords) =>
        (await passwords.ChangeOwnAsync(caller.Access, body.OldPassword, body.NewPassword)).ToAnswer();

    internal sealed record ChangePasswordRequest(string? OldPassword, string? NewPassword);

    internal sealed record Configuration(
        bool KeepUserLoggedIn,
        PasswordConfiguration PasswordConfiguration,
        bool AllowChangePassword,
        bool AllowTwoFactor);
}
