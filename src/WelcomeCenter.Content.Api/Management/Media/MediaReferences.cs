using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>What of a folder is shown or linked by published documents; asked before it is deleted. One item is asked about as a document is.</summary>
internal static class MediaReferences
{
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
}
