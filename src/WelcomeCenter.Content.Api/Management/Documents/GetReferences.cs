using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Which published documents point to a document; asked before it is taken off the site or deleted.</summary>
internal static class GetReferences
{
    public static async Task<Paged<object>> ReferencedByAsync(
        Guid id,
        [AsParameters] Paging paging,
        Caller caller,
        PublishedReferences references,
        DocumentQueries documents,
        CancellationToken cancellationToken)
    {
        var found = references.To(id);
        var items = await documents.ItemsAsync([.. found.Skip(paging.From).Take(paging.Count)], cancellationToken);
        return new Paged<object>(
            found.Count,
            items.Where(item => DocumentAccess.MayRead(caller.Access, item)).Select(ReferenceModel.From));
    }

    public static Paged<Reference> ReferencedDescendants(
        Guid id,
        [AsParameters] Paging paging,
        PublishedReferences references) =>
        paging.Of(references.DescendantsPointedTo(id), key => new Reference(key));

    public static Paged<Reference> AreReferenced(Guid[] id, [AsParameters] Paging paging, PublishedReferences references) =>
        paging.Of(id.Where(key => references.To(key).Count > 0).ToList(), key => new Reference(key));
}
