using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Search;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Media items by id, by name, and as the list view shows them.</summary>
internal static class MediaLists
{
    public static async Task<IEnumerable<MediaItemModel>> ItemsAsync(Guid[] id, MediaQueries media, CancellationToken cancellationToken) =>
        (await media.ItemsAsync(id, cancellationToken)).Select(MediaItemModel.From);

    public static async Task<Paged<MediaItemModel>> SearchAsync(
        string? query,
        bool? trashed,
        string? parentId,
        Guid[] allowedMediaTypes,
        [AsParameters] Paging paging,
        Caller caller,
        ContentSearch search,
        CancellationToken cancellationToken)
    {
        var found = await search.MediaAsync(
            new SearchQuestion(
                query,
                Culture: null,
                Guid.TryParse(parentId, out var parent) ? parent : null,
                allowedMediaTypes,
                trashed ?? false,
                item => caller.Access.HasMediaRootAccess || item.Path.Any(caller.Access.MediaStartNodes.Contains),
                paging.From,
                paging.Count),
            cancellationToken);
        return new Paged<MediaItemModel>(found.Total, found.Items.Select(MediaItemModel.From));
    }

    public static async Task<Paged<MediaCollectionModel>> CollectionAsync(
        string? id,
        string? filter,
        string? orderBy,
        string? orderDirection,
        [AsParameters] Paging paging,
        Caller caller,
        MediaQueries media,
        MediaAccess access,
        UserManager<User> users,
        CancellationToken cancellationToken)
    {
        Guid? parent = Guid.TryParse(id, out var key) ? key : null;
        if (!await access.MayReachAsync(caller.Access, parent, cancellationToken))
        {
            var own = parent is null ? await media.ItemsAsync(caller.Access.MediaStartNodes, cancellationToken) : [];
            return new Paged<MediaCollectionModel>(own.Count, await ModelsAsync(own, media, users, cancellationToken));
        }

        var descending = string.Equals(orderDirection, "Descending", StringComparison.OrdinalIgnoreCase);
        var page = await media.ListAsync(new MediaListing(parent, filter, orderBy, descending, paging.From, paging.Count), cancellationToken);
        return new Paged<MediaCollectionModel>(page.Total, await ModelsAsync(page.Items, media, users, cancellationToken));
    }

    private static async Task<IEnumerable<MediaCollectionModel>> ModelsAsync(
        IReadOnlyList<MediaListItem> items, MediaQueries media, UserManager<User> users, CancellationToken cancellationToken)
    {
        var values = await media.ValuesAsync(items, cancellationToken);
        var creators = items.Select(item => item.CreatorKey).Distinct().ToList();
        var names = await users.Users.Where(user => creators.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
        return items.Select(item => MediaCollectionModel.From(item, values[item.Key], names.GetValueOrDefault(item.CreatorKey)));
    }
}
