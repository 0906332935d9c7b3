using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Accounts (contract: management document, section 11).</summary>
internal static class UserEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var users = routes.MapGroup("/user").RequireAuthorization(BackOfficePolicies.Users);
        users.MapGet("", ListUsers.HandleAsync);
        users.MapPost("", CreateUser.HandleAsync);
        users.MapDelete("", DeleteUsers.HandleManyAsync);
        users.MapGet("/{id:guid}", GetUser.HandleAsync);
        users.MapPut("/{id:guid}", UpdateUser.HandleAsync);
        users.MapDelete("/{id:guid}", DeleteUsers.HandleAsync);
        users.MapGet("/{id:guid}/calculate-start-nodes", GetStartNodes.HandleAsync);
        users.MapPost("/{id:guid}/change-password", ChangePassword.HandleAsync);
        users.MapPost("/{id:guid}/reset-password", ResetPassword.HandleAsync);
        users.MapGet("/{id:guid}/client-credentials", ClientCredentials.ListAsync);
        users.MapPost("/{id:guid}/client-credentials", ClientCredentials.AddAsync);
        users.MapDelete("/{id:guid}/client-credentials/{clientId}", ClientCredentials.RemoveAsync);
        users.MapPost("/invite", InviteUser.HandleAsync);
        users.MapPost("/invite/resend", InviteUser.ResendAsync);
        users.MapPost("/disable", UserStateChanges.DisableAsync);
        users.MapPost("/enable", UserStateChanges.EnableAsync);
        users.MapPost("/unlock", UserStateChanges.UnlockAsync);
        users.MapPost("/set-user-groups", SetUserGroups.HandleAsync);
        routes.MapGet("/filter/user", ListUsers.FilterAsync).RequireAuthorization(BackOfficePolicies.Users);
        routes.MapGet("/user/configuration", () => Configuration.Current).RequireAuthorization(BackOfficePolicies.SignedIn);

        // Whoever follows an invitation has no account that works yet.
        routes.MapPost("/user/invite/verify", InviteUser.VerifyAsync).AllowAnonymous();
        routes.MapPost("/user/invite/create-password", InviteUser.CreatePasswordAsync).AllowAnonymous();
    }

    internal sealed record Configuration(
        bool CanInviteUsers,
        bool UsernameIsEmail,
        PasswordConfiguration PasswordConfiguration,
        bool AllowChangePassword,
        bool AllowTwoFactor)
    {
        public static Configuration Current { get; } = new(true, true, PasswordConfiguration.Current, true, true);
    }
}
