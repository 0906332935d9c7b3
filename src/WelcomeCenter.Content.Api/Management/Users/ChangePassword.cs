using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Gives somebody a password of the administrator's choice.</summary>
internal static class ChangePassword
{
    public static async Task<IResult> HandleAsync(
        Guid id, PasswordRequest body, Caller caller, UserPasswords passwords, CancellationToken cancellationToken) =>
        (await passwords.ChangeAsync(caller.Access, id, body.NewPassword, cancellationToken)).ToAnswer();

    internal sealed record PasswordRequest(string? NewPassword);
}
