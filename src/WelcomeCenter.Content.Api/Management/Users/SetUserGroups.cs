using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Puts several people into the same groups.</summary>
internal static class SetUserGroups
{
    public static async Task<IResult> HandleAsync(GroupsRequest body, Caller caller, UserAccounts users, CancellationToken cancellationToken)
    {
        var ids = (body.UserIds ?? []).Select(user => user.Id).ToList();
        var groups = (body.UserGroupIds ?? []).Select(group => group.Id).ToList();
        return (await users.SetGroupsAsync(caller.Access, ids, groups, cancellationToken)).ToAnswer();
    }

    internal sealed record GroupsRequest(IReadOnlyList<Reference>? UserIds, IReadOnlyList<Reference>? UserGroupIds);
}
