using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Deletes accounts that were never used.</summary>
internal static class DeleteUsers
{
    public static async Task<IResult> HandleAsync(Guid id, Caller caller, UserAccounts users, CancellationToken cancellationToken) =>
        (await users.DeleteAsync(caller.Access, [id], cancellationToken)).ToAnswer();

    public static async Task<IResult> HandleManyAsync(
        [FromBody] UsersRequest body, Caller caller, UserAccounts users, CancellationToken cancellationToken) =>
        (await users.DeleteAsync(caller.Access, body.Ids, cancellationToken)).ToAnswer();
}

/// <summary>Several accounts.</summary>
internal sealed record UsersRequest(IReadOnlyList<Reference>? UserIds)
{
    public IReadOnlyList<Guid> Ids => [.. (UserIds ?? []).Select(user => user.Id)];
}
