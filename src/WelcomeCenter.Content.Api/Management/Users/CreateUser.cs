using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Makes an account without a password; the client asks for a generated one in its next request.</summary>
internal static class CreateUser
{
    public static async Task<IResult> HandleAsync(
        HttpContext context, UserRequest body, Caller caller, UserAccounts users, CancellationToken cancellationToken)
    {
        var person = body.ToCreate();
        return (await users.CreateAsync(caller.Access, person, invite: null, cancellationToken))
            .ToCreated(context, context.Request.Path, person.Id!.Value);
    }
}

/// <summary>What the client sends to create or invite somebody; every member may be missing.</summary>
internal sealed record UserRequest(
    Guid? Id,
    string? Email,
    string? UserName,
    string? Name,
    UserKind? Kind,
    IReadOnlyList<Reference>? UserGroupIds,
    string? Message)
{
    public UserToCreate ToCreate() => new(
        Id ?? Guid.CreateVersion7(),
        Email,
        UserName,
        Name,
        Kind ?? UserKind.Default,
        [.. (UserGroupIds ?? []).Select(group => group.Id)]);
}
