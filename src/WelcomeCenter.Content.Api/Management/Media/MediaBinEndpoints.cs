using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Deleted media items and the way back.</summary>
internal static class MediaBinEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var bin = routes.MapGroup("/recycle-bin/media").RequireAuthorization(BackOfficePolicies.Media, BackOfficePolicies.MediaLibrary);
        bin.MapGet("/root", RootAsync);
        bin.MapGet("/children", ChildrenAsync);
        bin.MapGet("/{id:guid}/original-parent", OriginalParentAsync);
        bin.MapPut("/{id:guid}/restore", RestoreAsync).Announces(AnnouncedChanges.Media);
        bin.MapDelete("/{id:guid}", MoveMedia.DeleteAsync).Announces(AnnouncedChanges.Media, "Deleted");
        bin.MapDelete("", EmptyAsync);
    }

    // Who does not have the whole library does not see what others have deleted elsewhere in it.
    private static async Task<Paged<MediaBinItemModel>> RootAsync(
        [AsParameters] Paging paging, Caller caller, MediaQueries media, CancellationToken cancellationToken) =>
        caller.Access.HasMediaRootAccess
            ? Page(await media.ChildrenAsync(null, trashed: true, paging.From, paging.Count, cancellationToken))
            : new Paged<MediaBinItemModel>(0, []);

    private static async Task<Paged<MediaBinItemModel>> ChildrenAsync(
        Guid parentId, [AsParameters] Paging paging, Caller caller, MediaQueries media, CancellationToken cancellationToken) =>
        caller.Access.HasMediaRootAccess
            ? Page(await media.ChildrenAsync(parentId, trashed: true, paging.From, paging.Count, cancellationToken))
            : new Paged<MediaBinItemModel>(0, []);

    private static async Task<IResult> OriginalParentAsync(Guid id, MediaRecycleBin bin, CancellationToken cancellationToken)
    {
        if (await bin.OriginalParentAsync(id, cancellationToken) is not { } parent)
        {
            return ApiProblem.NotFound;
        }

        // The literal null restores to the root; an empty body would make the client ask for a place.
        return parent.Key is { } key ? TypedResults.Ok(new Reference(key)) : TypedResults.Text("null", "application/json");
    }

    private static async Task<IResult> RestoreAsync(
        Guid id, TargetRequest body, Caller caller, MediaRecycleBin bin, MediaAccess access, CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, body.Target?.Id, cancellationToken)
        ?? (await bin.RestoreAsync(id, body.Target?.Id, caller.Id, cancellationToken)).ToAnswer();

    private static async Task<IResult> EmptyAsync(Caller caller, MediaRecycleBin bin, MediaAccess access, CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, null, cancellationToken)
        ?? (await bin.EmptyAsync(caller.Id, cancellationToken)).ToAnswer();

    private static Paged<MediaBinItemModel> Page(Page<MediaListItem> page) => new(page.Total, page.Items.Select(MediaBinItemModel.From));
}
