using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Media by folder, id and path (contract: delivery document, sections 3.1 and 5).</summary>
internal static class MediaEndpoints
{
    private const int UsualTake = 10;
    private const int MostAtOnce = 1000;
    private const string Children = "children:";

    public static async Task<IResult> ListAsync(
        string? fetch, [FromQuery] string[] filter, [FromQuery] string[] sort, int? skip, int? take, MediaQueries media, SnapshotStore snapshots, CancellationToken cancellationToken)
    {
        if (fetch?.StartsWith(Children, StringComparison.OrdinalIgnoreCase) is not true)
        {
            return new UnknownOptionException("Selector option not found", "The attempted 'fetch' option does not exist").ToProblem();
        }

        var place = fetch[Children.Length..].Trim('/');
        var parent = place.Length is 0 ? null : await ResolveAsync(place, media, cancellationToken);
        if (place.Length > 0 && parent is null)
        {
            return Results.Json(new JsonObject { ["total"] = 0, ["items"] = new JsonArray() });
        }

        try
        {
            var all = (await media.ChildrenAsync(parent?.Key, trashed: false, 0, int.MaxValue, cancellationToken)).Items.AsEnumerable();
            var found = MediaOrder.Sort(filter.Aggregate(all, (items, option) => items.Where(MediaOrder.Filter(option))), sort).ToList();
            var items = new JsonArray();
            foreach (var item in found.Skip(Math.Max(0, skip ?? 0)).Take(Math.Clamp(take ?? UsualTake, 0, MostAtOnce)))
            {
                items.Add(await JsonAsync(item, media, snapshots, cancellationToken));
            }

            return Results.Json(new JsonObject { ["total"] = found.Count, ["items"] = items });
        }
        catch (UnknownOptionException unknown)
        {
            return unknown.ToProblem();
        }
    }

    public static async Task<IResult> ItemsAsync(Guid[] id, MediaQueries media, SnapshotStore snapshots, CancellationToken cancellationToken)
    {
        var items = new JsonArray();
        foreach (var item in (await media.ItemsAsync(id, cancellationToken)).Where(item => !item.IsTrashed))
        {
            items.Add(await JsonAsync(item, media, snapshots, cancellationToken));
        }

        return Results.Json(items);
    }

    public static async Task<IResult> ByIdAsync(Guid id, MediaQueries media, SnapshotStore snapshots, CancellationToken cancellationToken) =>
        await AnswerAsync((await media.ItemsAsync([id], cancellationToken)).FirstOrDefault(item => !item.IsTrashed), media, snapshots, cancellationToken);

    public static async Task<IResult> ByPathAsync(string? path, MediaQueries media, SnapshotStore snapshots, CancellationToken cancellationToken) =>
        await AnswerAsync(
            await ResolveAsync(Uri.UnescapeDataString(path ?? string.Empty).Trim('/'), media, cancellationToken), media, snapshots, cancellationToken);

    private static async Task<IResult> AnswerAsync(MediaListItem? item, MediaQueries media, SnapshotStore snapshots, CancellationToken cancellationToken) =>
        item is null ? Results.Problem(statusCode: StatusCodes.Status404NotFound) : Results.Json(await JsonAsync(item, media, snapshots, cancellationToken));

    private static async Task<JsonObject> JsonAsync(MediaListItem item, MediaQueries media, SnapshotStore snapshots, CancellationToken cancellationToken) =>
        MediaJson.Whole(item, snapshots.Current.Media(item.Key), (await media.AncestorsAsync(item.Key, cancellationToken)).Select(ancestor => ancestor.Name));

    private static async Task<MediaListItem?> ResolveAsync(string idOrPath, MediaQueries media, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(idOrPath, out var key))
        {
            return (await media.ItemsAsync([key], cancellationToken)).FirstOrDefault(item => !item.IsTrashed);
        }

        MediaListItem? found = null;
        foreach (var name in idOrPath.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var children = await media.ChildrenAsync(found?.Key, trashed: false, 0, int.MaxValue, cancellationToken);
            found = children.Items.FirstOrDefault(child => child.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }
}
