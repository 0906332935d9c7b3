using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
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
            PasswordConfiguration: new PasswordConfiguration(UsersRegistration.MinimumPasswordLength, false, false, false, false),
            AllowChangePassword: true,
            AllowTwoFactor: false));
        current.MapGet("/2fa", () => Array.Empty<object>());
        current.MapGet("/login-providers", () => Array.Empty<object>());
        current.MapPost("/change-password", ChangePasswordAsync);
    }

    private static async Task<IResult> ChangePasswordAsync(ChangePasswordRequest body, Caller caller, UserManager<User> users)
    {
        var user = await users.FindByIdAsync(caller.Id.ToString());
        if (user is null)
        {
            return ApiProblem.NotFound;
        }

        var changed = await users.ChangePasswordAsync(user, body.OldPassword ?? string.Empty, body.NewPassword ?? string.Empty);
        return changed.Succeeded
            ? TypedResults.Ok()
            : new ApiProblem(StatusCodes.Status400BadRequest, changed.Errors.First().Code);
    }

    internal sealed record ChangePasswordRequest(string? OldPassword, string? NewPassword);

    internal sealed record Configuration(
        bool KeepUserLoggedIn,
        PasswordConfiguration PasswordConfiguration,
        bool AllowChangePassword,
        bool AllowTwoFactor);

    internal sealed record PasswordConfiguration(
        int MinimumPasswordLength,
        bool RequireNonLetterOrDigit,
        bool RequireDigit,
        bool RequireLowercase,
        bool RequireUppercase);
}
