using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Names of colleagues, for the history and the versions of a document.</summary>
internal static class GetUserItems
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/item/user", HandleAsync).RequireAuthorization(BackOfficePolicies.SignedIn);

    private static async Task<IEnumerable<UserItem>> HandleAsync(Guid[] id, UserDirectory users, CancellationToken cancellationToken) =>
        (await users.CardsAsync(id, cancellationToken)).Select(user =>
            new UserItem(user.Id, user.Name, UserAvatarEndpoints.UrlsOf(user.AvatarKey), user.Kind));

    internal sealed record UserItem(Guid Id, string Name, IEnumerable<string> AvatarUrls, UserKind Kind)
    {
        public IEnumerable<Flag> Flags { get; } = [];
    }
}
