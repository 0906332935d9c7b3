using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.DocumentTree;

/// <summary>The tree of documents (contract: management document, section 4). A person without the whole tree sees the way to their start nodes.</summary>
internal static class DocumentTreeEndpoints
{
    private const int WidestWindow = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var tree = routes.MapGroup("/tree/document").RequireAuthorization(BackOfficePolicies.Content);
        tree.MapGet("/root", RootAsync);
        tree.MapGet("/children", ChildrenAsync);
        tree.MapGet("/ancestors", AncestorsAsync);
        tree.MapGet("/siblings", SiblingsAsync);
    }

    private static async Task<Paged<DocumentTreeItemModel>> RootAsync(
        [AsParameters] Paging paging, Caller caller, ReachableTree tree, CancellationToken cancellationToken)
    {
        var view = await tree.ForAsync(caller.Access, cancellationToken);
        return view.Page(await tree.ChildrenAsync(view, null, paging, cancellationToken));
    }

    private static async Task<Paged<DocumentTreeItemModel>> ChildrenAsync(
        Guid parentId, [AsParameters] Paging paging, Caller caller, ReachableTree tree, CancellationToken cancellationToken)
    {
        var view = await tree.ForAsync(caller.Access, cancellationToken);
        return view.Page(await tree.ChildrenAsync(view, parentId, paging, cancellationToken));
    }

    // Asked without an id for a new document at the root, and with the id of one just deleted: never an error.
    private static async Task<IEnumerable<DocumentTreeItemModel>> AncestorsAsync(
        Guid? descendantId, Caller caller, DocumentQueries documents, ReachableTree tree, CancellationToken cancellationToken)
    {
        var view = await tree.ForAsync(caller.Access, cancellationToken);
        return descendantId is { } id
            ? (await documents.AncestorsAsync(id, cancellationToken)).Where(view.Shows).Select(view.Model)
            : [];
    }

    private static async Task<IResult> SiblingsAsync(
        Guid target,
        int? before,
        int? after,
        Caller caller,
        ReachableTree tree,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var view = await tree.ForAsync(caller.Access, cancellationToken);
        var window = await tree.SiblingsAsync(
            view,
            target,
            Math.Clamp(before ?? 0, 0, WidestWindow),
            Math.Clamp(after ?? 0, 0, WidestWindow),
            cancellationToken);
        if (window is null)
        {
            // A client whose target has just gone into the bin shows its tree from another item on, but only if the message says so in
            // these words; over HTTP/1.1 it takes the reason phrase for the message.
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Target not found";
            return ApiProblem.NotFound;
        }

        return TypedResults.Ok(new SiblingsModel(window.TotalBefore, window.TotalAfter, window.Items.Select(view.Model)));
    }

    internal sealed record SiblingsModel(long TotalBefore, long TotalAfter, IEnumerable<DocumentTreeItemModel> Items);
}
