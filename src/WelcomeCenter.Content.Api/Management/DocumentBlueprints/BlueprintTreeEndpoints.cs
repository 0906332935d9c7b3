using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Blueprints;

namespace WelcomeCenter.Content.Api.Management.DocumentBlueprints;

/// <summary>Blueprints and their folders as the tree in Settings shows them.</summary>
internal static class BlueprintTreeEndpoints
{
    public static void Map(IEndpointRouteBuilder tree)
    {
        tree.MapGet("/root", (bool? foldersOnly, [AsParameters] Paging paging, BlueprintQueries blueprints, CancellationToken cancellationToken) =>
            ChildrenAsync(null, foldersOnly, paging, blueprints, cancellationToken));
        tree.MapGet("/children", (Guid parentId, bool? foldersOnly, [AsParameters] Paging paging, BlueprintQueries blueprints, CancellationToken cancellationToken) =>
            ChildrenAsync(parentId, foldersOnly, paging, blueprints, cancellationToken));
        tree.MapGet("/ancestors", AncestorsAsync);
        tree.MapGet("/siblings", SiblingsAsync);
    }

    private static async Task<Paged<BlueprintTreeItemModel>> ChildrenAsync(
        Guid? parentId, bool? foldersOnly, Paging paging, BlueprintQueries blueprints, CancellationToken cancellationToken)
    {
        var all = await blueprints.TreeAsync(cancellationToken);
        return paging.Of(Below(all, parentId, foldersOnly), node => Model(node, all));
    }

    /// <summary>Root first, the node itself last; asked without an id for something new at the root.</summary>
    private static async Task<IEnumerable<BlueprintTreeItemModel>> AncestorsAsync(
        Guid? descendantId, BlueprintQueries blueprints, CancellationToken cancellationToken)
    {
        var all = await blueprints.TreeAsync(cancellationToken);
        var line = new List<BlueprintTreeItemModel>();
        for (var node = all.FirstOrDefault(one => one.Key == descendantId); node is not null && line.Count <= all.Count; node = all.FirstOrDefault(one => one.Key == node.ParentKey))
        {
            line.Insert(0, Model(node, all));
        }

        return line;
    }

    private static async Task<IResult> SiblingsAsync(
        HttpContext context, Guid target, int? before, int? after, bool? foldersOnly, BlueprintQueries blueprints, CancellationToken cancellationToken)
    {
        var all = await blueprints.TreeAsync(cancellationToken);
        var siblings = Below(all, all.FirstOrDefault(node => node.Key == target)?.ParentKey, foldersOnly);
        var index = siblings.FindIndex(node => node.Key == target);
        if (index < 0)
        {
            // In these words the client understands that its target is gone, and shows the tree from another item on.
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Target not found";
            return ApiProblem.NotFound;
        }

        var from = Math.Max(0, index - Math.Max(0, before ?? 0));
        var to = (int)Math.Min(siblings.Count, (long)index + 1 + Math.Max(0, after ?? 0));
        return TypedResults.Ok(new Window(from, siblings.Count - to, siblings[from..to].Select(node => Model(node, all))));
    }

    private static List<BlueprintNode> Below(IReadOnlyList<BlueprintNode> all, Guid? parent, bool? foldersOnly) =>
        [.. all.Where(node => node.ParentKey == parent && (foldersOnly is not true || node.IsFolder))];

    private static BlueprintTreeItemModel Model(BlueprintNode node, IReadOnlyList<BlueprintNode> all) =>
        BlueprintTreeItemModel.From(node, all.Any(other => other.ParentKey == node.Key));

    internal sealed record Window(long TotalBefore, long TotalAfter, IEnumerable<BlueprintTreeItemModel> Items);
}
