using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.RecycleBin;

/// <summary>Deleted documents and the way back (contract: management document, section 7).</summary>
internal static class RecycleBinEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var bin = routes.MapGroup("/recycle-bin/document").RequireAuthorization(BackOfficePolicies.Content);
        bin.MapGet("/root", RootAsync);
        bin.MapGet("/children", ChildrenAsync);
        bin.MapGet("/{id:guid}/original-parent", OriginalParentAsync);
        bin.MapPut("/{id:guid}/restore", RestoreAsync).Announces(AnnouncedChanges.Documents);
        bin.MapDelete("/{id:guid}", DeleteDocument.HandleAsync).Announces(AnnouncedChanges.Documents, "Deleted");
        bin.MapDelete("", EmptyAsync);
    }

    private static async Task<Paged<BinItemModel>> RootAsync(
        [AsParameters] Paging paging,
        Caller caller,
        DocumentQueries documents,
        CancellationToken cancellationToken) =>
        Page(caller, await documents.ChildrenAsync(null, trashed: true, paging.From, paging.Count, cancellationToken));

    private static async Task<Paged<BinItemModel>> ChildrenAsync(
        Guid parentId,
        [AsParameters] Paging paging,
        Caller caller,
        DocumentQueries documents,
        CancellationToken cancellationToken) =>
        Page(caller, await documents.ChildrenAsync(parentId, trashed: true, paging.From, paging.Count, cancellationToken));

    private static async Task<IResult> OriginalParentAsync(
        Guid id, Caller caller, DocumentRecycleBin documents, DocumentAccess access, CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Read, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (await documents.OriginalParentAsync(id, cancellationToken) is not { } parent)
        {
            return ApiProblem.NotFound;
        }

        // The literal null restores to the root; an empty body would make the client ask for a place.
        return parent.Key is { } key
            ? TypedResults.Ok(new Reference(key))
            : TypedResults.Text("null", "application/json");
    }

    private static async Task<IResult> RestoreAsync(
        Guid id,
        TargetRequest body,
        Caller caller,
        DocumentRecycleBin documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Delete, id, cancellationToken)
        ?? await access.RefusalAsync(caller.Access, DocumentVerbs.Delete, body.Target?.Id, cancellationToken)
        ?? (await documents.RestoreAsync(id, body.Target?.Id, caller.Id, cancellationToken)).ToAnswer();

    private static async Task<IResult> EmptyAsync(
        Caller caller,
        DocumentRecycleBin documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Delete, null, cancellationToken)
        ?? (await documents.EmptyAsync(caller.Id, cancellationToken)).ToAnswer();

    // The bin lies beside the tree, so a start node in the tree does not reach it.
    private static Paged<BinItemModel> Page(Caller caller, Page<DocumentItem> page) =>
        caller.Access.HasDocumentRootAccess ? new(page.Total, page.Items.Select(BinItemModel.From)) : new(0, []);

    internal sealed record BinItemModel(
        Guid Id,
        DateTimeOffset CreateDate,
        bool HasChildren,
        Reference? Parent,
        DocumentTypeReference DocumentType,
        IEnumerable<VariantItemModel> Variants)
    {
        public static BinItemModel From(DocumentItem document) => new(
            document.Key,
            document.CreateDate,
            document.HasChildren,
            Reference.To(document.ParentKey),
            DocumentTypeReference.From(document.ContentType),
            document.Variants.Select(variant => VariantItemModel.From(document, variant)));
    }
}
