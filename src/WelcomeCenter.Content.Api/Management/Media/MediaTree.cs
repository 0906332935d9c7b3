using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>The tree of the library, also the body of the media picker. A person without the whole of it starts at their start nodes.</summary>
internal static class MediaTree
{
    private const int WidestWindow = 500;

    public static async Task<Paged<MediaTreeItemModel>> RootAsync(
        [AsParameters] Paging paging, Caller caller, MediaQueries media, CancellationToken cancellationToken) =>
        caller.Access.HasMediaRootAccess
            ? Page(await media.ChildrenAsync(null, trashed: false, paging.From, paging.Count, cancellationToken))
            : paging.Of(await media.ItemsAsync(caller.Access.MediaStartNodes, cancellationToken), MediaTreeItemModel.From);

    public static async Task<Paged<MediaTreeItemModel>> ChildrenAsync(
        Guid parentId, [AsParameters] Paging paging, Caller caller, MediaQueries media, MediaAccess access, CancellationToken cancellationToken) =>
        await access.MayReachAsync(caller.Access, parentId, cancellationToken)
            ? Page(await media.ChildrenAsync(parentId, trashed: false, paging.From, paging.Count, cancellationToken))
            : new Paged<MediaTreeItemModel>(0, []);

    // Asked without an id for a new item at the root, and with the id of one just deleted: never an error.
    public static async Task<IEnumerable<MediaTreeItemModel>> AncestorsAsync(
        Guid? descendantId, Caller caller, MediaQueries media, MediaAccess access, CancellationToken cancellationToken) =>
        descendantId is { } id && await access.MayReachAsync(caller.Access, id, cancellationToken)
            ? (await media.AncestorsAsync(id, cancellationToken)).Select(MediaTreeItemModel.From)
            : [];

    public static async Task<SiblingsModel> SiblingsAsync(
        Guid target, int? before, int? after, Caller caller, MediaQueries media, MediaAccess access, CancellationToken cancellationToken)
    {
        if (!await access.MayReachAsync(caller.Access, target, cancellationToken))
        {
            return new SiblingsModel(0, 0, []);
        }

        var window = await media.SiblingsAsync(
            target, Math.Clamp(before ?? 0, 0, WidestWindow), Math.Clamp(after ?? 0, 0, WidestWindow), cancellationToken);
        return new SiblingsModel(window.TotalBefore, window.TotalAfter, window.Items.Select(MediaTreeItemModel.From));
    }

    private static Paged<MediaTreeItemModel> Page(Page<MediaListItem> page) => new(page.Total, page.Items.Select(MediaTreeItemModel.From));

    internal sealed record SiblingsModel(long TotalBefore, long TotalAfter, IEnumerable<MediaTreeItemModel> Items);
}
