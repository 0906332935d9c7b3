using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Documents: read, edit, publish, move (contract: management document, sections 5 to 8).</summary>
internal static class DocumentEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var documents = routes.MapGroup("/document").RequireAuthorization(BackOfficePolicies.Content);
        documents.MapGet("/configuration", () => new Configuration(
            DisableDeleteWhenReferenced: false,
            DisableUnpublishWhenReferenced: false,
            AllowEditInvariantFromNonDefault: true,
            AllowNonExistingSegmentsCreation: false));
        documents.MapGet("/{id:guid}", GetDocument.HandleAsync);
        documents.MapGet("/{id:guid}/published", GetDocument.HandlePublishedAsync);
        documents.MapPost("", CreateDocument.HandleAsync);
        documents.MapPost("/validate", ValidateDocument.HandleNewAsync);
        documents.MapPut("/{id:guid}", UpdateDocument.HandleAsync).Announces(AnnouncedChanges.Documents);
        documents.MapDelete("/{id:guid}", DeleteDocument.HandleAsync).Announces(AnnouncedChanges.Documents, "Deleted");
        documents.MapPut("/{id:guid}/publish", PublishDocument.HandleAsync).Announces(AnnouncedChanges.Documents);
        documents.MapPut("/{id:guid}/publish-with-descendants", PublishDescendants.HandleAsync).Announces(AnnouncedChanges.Documents);
        documents.MapGet("/{id:guid}/publish-with-descendants/result/{taskId:guid}", PublishDescendants.Result);
        documents.MapPut("/{id:guid}/unpublish", UnpublishDocument.HandleAsync).Announces(AnnouncedChanges.Documents);
        documents.MapPost("/{id:guid}/copy", CopyDocument.HandleAsync);
        documents.MapPut("/{id:guid}/move", MoveDocument.HandleAsync).Announces(AnnouncedChanges.Documents);
        documents.MapPut("/{id:guid}/move-to-recycle-bin", TrashDocument.HandleAsync).Announces(AnnouncedChanges.Documents, "Trashed");
        documents.MapPut("/sort", SortDocuments.HandleAsync);
        documents.MapGet("/urls", GetDocumentUrls.HandleAsync);
        documents.MapGet("/{id:guid}/preview-url", GetPreviewUrl.HandleAsync);
        documents.MapGet("/{id:guid}/domains", DocumentDomainEndpoints.GetAsync);
        documents.MapPut("/{id:guid}/domains", DocumentDomainEndpoints.UpdateAsync).Announces(AnnouncedChanges.Documents);
        documents.MapGet("/{id:guid}/audit-log", GetAuditLog.HandleAsync);
        documents.MapGet("/{id:guid}/referenced-by", GetReferences.ReferencedByAsync);
        documents.MapGet("/{id:guid}/referenced-descendants", GetReferences.ReferencedDescendants);
        documents.MapGet("/are-referenced", GetReferences.AreReferenced);

        var items = routes.MapGroup("/item/document").RequireAuthorization(BackOfficePolicies.Content);
        items.MapGet("", GetDocumentItems.HandleAsync);
        items.MapGet("/search", SearchDocuments.HandleAsync);
    }

    /// <summary>The one operation that the client asks of a later version of the contract.</summary>
    public static void MapV1Point1(IEndpointRouteBuilder routes) =>
        routes.MapPut("/document/{id:guid}/validate", ValidateDocument.HandleAsync).RequireAuthorization(BackOfficePolicies.Content);

    internal sealed record Configuration(
        bool DisableDeleteWhenReferenced,
        bool DisableUnpublishWhenReferenced,
        bool AllowEditInvariantFromNonDefault,
        bool AllowNonExistingSegmentsCreation);
}
