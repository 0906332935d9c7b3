using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Accounts, filtered and ordered.</summary>
internal static class ListUsers
{
    private static readonly UserFilter Everybody = new(null, [], [], UserOrder.UserName, Descending: false);

    public static Task<Paged<UserModel>> HandleAsync(
        [AsParameters] Paging paging, Caller caller, UserReader users, CancellationToken cancellationToken) =>
        PageAsync(Everybody, paging, caller, users, cancellationToken);

    public static Task<Paged<UserModel>> FilterAsync(
        UserOrder? orderBy,
        string? orderDirection,
        Guid[] userGroupIds,
        UserState[] userStates,
        string? filter,
        [AsParameters] Paging paging,
        Caller caller,
        UserReader users,
        CancellationToken cancellationToken)
    {
        var descending = string.Equals(orderDirection, "Descending", StringComparison.OrdinalIgnoreCase);
        var asked = new UserFilter(filter, userGroupIds, userStates, orderBy ?? UserOrder.UserName, descending);
        return PageAsync(asked, paging, caller, users, cancellationToken);
    }

    private static async Task<Paged<UserModel>> PageAsync(
        UserFilter filter, Paging paging, Caller caller, UserReader users, CancellationToken cancellationToken) =>
        paging.Of(await users.ListAsync(filter, caller.Access, cancellationToken), UserModel.From);
}
