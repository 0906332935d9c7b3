using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents.Lists;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.DocumentCollections;

/// <summary>The list view of a document (contract: management document, section 4; property editors, section 8).</summary>
internal static class DocumentCollectionEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/collection/document/{id:guid}", HandleAsync).RequireAuthorization(BackOfficePolicies.Content);

    private static async Task<IResult> HandleAsync(
        Guid id,
        string? dataTypeId,
        string? orderBy,
        string? orderCulture,
        string? orderDirection,
        string? filter,
        [AsParameters] Paging paging,
        Caller caller,
        DocumentLists lists,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Read, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var listing = new DocumentListing(
            Guid.TryParse(dataTypeId, out var dataType) ? dataType : null,
            filter,
            string.IsNullOrEmpty(orderBy) ? null : orderBy,
            string.IsNullOrEmpty(orderCulture) ? null : orderCulture,
            string.Equals(orderDirection, "Descending", StringComparison.OrdinalIgnoreCase),
            paging.From,
            paging.Count);
        var (status, page) = await lists.ListAsync(id, listing, cancellationToken);
        if (status is not DocumentListStatus.Success)
        {
            var isMissing = status is DocumentListStatus.ContentNotFound or DocumentListStatus.DataTypeNotFound;
            return new ApiProblem(isMissing ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest, status.ToString());
        }

        var readable = page.Items.Where(item => DocumentAccess.MayRead(caller.Access, item.Item))
            .Select(item => item with { Values = values.Readable(caller.Access, item.Item.ContentType, item.Values) })
            .ToList();
        return TypedResults.Ok(new Paged<DocumentCollectionModel>(page.Total - page.Items.Count + readable.Count, readable.Select(DocumentCollectionModel.From)));
    }
}
