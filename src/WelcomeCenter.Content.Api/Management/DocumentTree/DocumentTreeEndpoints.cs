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

/// <summary>The tree of documents (contract: management document, section 4). A person without the whole tree starts at their start nodes.</summary>
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
        [AsParameters] Paging paging,
        Caller caller,
        DocumentQueries documents,
        CancellationToken cancellationToken)
    {
        if (caller.Access.HasDocumentRootAccess)
        {
            return Page(await documents.ChildrenAsync(null, trashed: false, paging.From, paging.Count, cancellationToken));
        }

        var startNodes = await documents.ItemsAsync(caller.Access.DocumentStartNodes, cancellationToken);
        return paging.Of(startNodes, DocumentTreeItemModel.From);
    }

    private static async Task<Paged<DocumentTreeItemModel>> ChildrenAsync(
        Guid parentId,
        [AsParameters] Paging paging,
        Caller caller,
        DocumentQueries documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.MayReachAsync(caller.Access, parentId, cancellationToken)
            ? Page(await documents.ChildrenAsync(parentId, trashed: false, paging.From, paging.Count, cancellationToken))
            : new Paged<DocumentTreeItemModel>(0, []);

    // Asked without an id for a new document at the root, and with the id of one just deleted: never an error.
    private static async Task<IEnumerable<DocumentTreeItemModel>> AncestorsAsync(
        Guid? descendantId,
        DocumentQueries documents,
        CancellationToken cancellationToken) =>
        descendantId is { } id
            ? (await documents.AncestorsAsync(id, cancellationToken)).Select(DocumentTreeItemModel.From)
            : [];

    private static async Task<IResult> SiblingsAsync(
        Guid target,
        int? before,
        int? after,
        Caller caller,
        DocumentQueries documents,
        DocumentAccess access,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var window = await access.MayReachAsync(caller.Access, target, cancellationToken)
            ? await documents.SiblingsAsync(
                target,
                Math.Clamp(before ?? 0, 0, WidestWindow),
                Math.Clamp(after ?? 0, 0, WidestWindow),
                cancellationToken)
            : null;
        if (window is null)
        {
            // A client whose target has just gone into the bin shows its tree from another item on, but only if the message says so in
            // these words; over HTTP/1.1 it takes the reason phrase for the message.
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Target not found";
            return ApiProblem.NotFound;
        }

        return TypedResults.Ok(new SiblingsModel(window.TotalBefore, window.TotalAfter, window.Items.Select(DocumentTreeItemModel.From)));
    }

    private static Paged<DocumentTreeItemModel> Page(Page<DocumentItem> page) =>
        new(page.Total, page.Items.Select(DocumentTreeItemModel.From));

    internal sealed record SiblingsModel(long TotalBefore, long TotalAfter, IEnumerable<DocumentTreeItemModel> Items);
}
