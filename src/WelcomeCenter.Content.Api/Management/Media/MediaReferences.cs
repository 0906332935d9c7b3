using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Which published documents show or link a media item; asked before it is deleted.</summary>
internal static class MediaReferences
{
    public static async Task<Paged<ReferenceModel>> ReferencedByAsync(
        Guid id, [AsParameters] Paging paging, PublishedReferences references, DocumentQueries documents, CancellationToken cancellationToken)
    {
        var found = references.To(id);
        var items = await documents.ItemsAsync([.. found.Skip(paging.From).Take(paging.Count)], cancellationToken);
        return new Paged<ReferenceModel>(found.Count, items.Select(ReferenceModel.From));
    }

    public static async Task<Paged<Reference>> ReferencedDescendantsAsync(
        Guid id, [AsParameters] Paging paging, PublishedReferences references, MediaQueries media, CancellationToken cancellationToken)
    {
        var below = new List<Guid>();
        await CollectAsync(id);
        return paging.Of(below.Where(key => references.To(key).Count > 0).ToList(), key => new Reference(key));

        async Task CollectAsync(Guid parent)
        {
            foreach (var child in (await media.ChildrenAsync(parent, trashed: false, 0, int.MaxValue, cancellationToken)).Items)
            {
                below.Add(child.Key);
                await CollectAsync(child.Key);
            }
        }
    }

    public static Paged<Reference> AreReferenced(Guid[] id, [AsParameters] Paging paging, PublishedReferences references) =>
        paging.Of(id.Where(key => references.To(key).Count > 0).ToList(), key => new Reference(key));
}
