using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Users;

/// <summary>Where a person works in the end.</summary>
public sealed record StartNodes(
    bool HasDocumentRootAccess,
    IReadOnlyCollection<Guid> Documents,
    bool HasMediaRootAccess,
    IReadOnlyCollection<Guid> Media);

/// <summary>
/// Combines the start nodes of a person with those of their groups, as Umbraco does: the person's own narrow what contains
/// them and are added to the rest.
/// </summary>
public sealed class StartNodeReader(ContentDbContext db)
{
    internal async Task<StartNodes> ReadAsync(User user, IReadOnlyCollection<UserGroup> groups, CancellationToken cancellationToken)
    {
        var documents = groups.Select(group => group.DocumentStartNode).OfType<Guid>().ToHashSet();
        var media = groups.Select(group => group.MediaStartNode).OfType<Guid>().ToHashSet();
        return new StartNodes(
            user.HasDocumentRootAccess || (user.DocumentStartNodes.Count is 0 && groups.Any(group => group.HasDocumentRootAccess)),
            await CombineAsync(
                documents,
                user.DocumentStartNodes,
                db.Documents.Where(document => user.DocumentStartNodes.Contains(document.Key)).Select(document => document.Path),
                cancellationToken),
            user.HasMediaRootAccess || (user.MediaStartNodes.Count is 0 && groups.Any(group => group.HasMediaRootAccess)),
            await CombineAsync(
                media,
                user.MediaStartNodes,
                db.Set<MediaItem>().Where(item => user.MediaStartNodes.Contains(item.Key)).Select(item => item.Path),
                cancellationToken));
    }

    private static async Task<IReadOnlyCollection<Guid>> CombineAsync(
        HashSet<Guid> ofGroups, List<Guid> own, IQueryable<string> pathsOfOwn, CancellationToken cancellationToken)
    {
        if (own.Count is 0 || ofGroups.Count is 0)
        {
            return own.Count is 0 ? ofGroups : own;
        }

        var paths = await pathsOfOwn.ToListAsync(cancellationToken);
        return [.. ofGroups.Except(paths.SelectMany(DocumentQueries.Keys)).Union(own)];
    }
}
