using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Disables, enables and unlocks accounts.</summary>
internal static class UserStateChanges
{
    public static async Task<IResult> DisableAsync(UsersRequest body, Caller caller, UserStates users, CancellationToken cancellationToken) =>
        (await users.DisableAsync(caller.Access, body.Ids, cancellationToken)).ToAnswer();

    public static async Task<IResult> EnableAsync(UsersRequest body, Caller caller, UserStates users, CancellationToken cancellationToken) =>
        (await users.EnableAsync(caller.Access, body.Ids, cancellationToken)).ToAnswer();

    public static async Task<IResult> UnlockAsync(UsersRequest body, Caller caller, UserStates users, CancellationToken cancellationToken) =>
        (await users.UnlockAsync(caller.Access, body.Ids, cancellationToken)).ToAnswer();
}
