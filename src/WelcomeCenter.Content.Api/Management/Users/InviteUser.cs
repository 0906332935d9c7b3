using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Asks somebody by mail to set a password, and takes that password.</summary>
internal static class InviteUser
{
    public static async Task<IResult> HandleAsync(
        HttpContext context,
        UserRequest body,
        Caller caller,
        UserAccounts users,
        InvitationMail mail,
        CancellationToken cancellationToken)
    {
        var person = body.ToCreate() with { Kind = UserKind.Default };
        var outcome = await users.CreateAsync(
            caller.Access,
            person,
            user => mail.SendAsync(user, caller.Access.Name, body.Message, cancellationToken),
            cancellationToken);
        return outcome.ToCreated(context, $"{ManagementPaths.V1}/user", person.Id!.Value);
    }

    public static async Task<IResult> ResendAsync(
        ResendRequest body, Caller caller, UserInvitations invitations, InvitationMail mail, CancellationToken cancellationToken) =>
        (await invitations.RepeatAsync(
            caller.Access,
            body.User?.Id ?? Guid.Empty,
            user => mail.SendAsync(user, caller.Access.Name, body.Message, cancellationToken),
            cancellationToken)).ToAnswer();

    public static async Task<IResult> VerifyAsync(
        HttpContext context, InvitedRequest body, InvitationTokens tokens, UserPasswords passwords, SignInThrottle throttle)
    {
        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return ApiProblem.TooManyRequests;
        }

        var id = body.User?.Id ?? Guid.Empty;
        return tokens.Read(id, body.Token) is { } stamp && await passwords.FindInvitedAsync(id, stamp) is not null
            ? TypedResults.Ok(new VerifiedModel(PasswordConfiguration.Current))
            : new UserOutcome(UserOperationStatus.InvalidInviteToken).ToProblem();
    }

    public static async Task<IResult> CreatePasswordAsync(
        HttpContext context, InvitedRequest body, InvitationTokens tokens, UserPasswords passwords, SignInThrottle throttle)
    {
        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return ApiProblem.TooManyRequests;
        }

        var id = body.User?.Id ?? Guid.Empty;
        return tokens.Read(id, body.Token) is { } stamp
            ? (await passwords.SetFirstAsync(id, stamp, body.Password)).ToAnswer()
            : new UserOutcome(UserOperationStatus.InvalidInviteToken).ToProblem();
    }

    internal sealed record ResendRequest(Reference? User, string? Message);

    internal sealed record InvitedRequest(Reference? User, string? Token, string? Password);

    internal sealed record VerifiedModel(PasswordConfiguration PasswordConfiguration);
}
