using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents.Following;

/// <summary>What a person wants to hear about a document and those below it.</summary>
public sealed class DocumentFollowing(ContentDbContext db)
{
    /// <returns>Ids of <see cref="FollowedAction"/>, also those of documents above; null where the document is unknown.</returns>
    public async Task<IReadOnlyCollection<string>?> ActionsAsync(Guid documentKey, Guid userKey, CancellationToken cancellationToken)
    {
        var path = await db.Documents.Where(document => document.Key == documentKey).Select(document => document.Path).FirstOrDefaultAsync(cancellationToken);
        if (path is null)
        {
            return null;
        }

        var keys = DocumentQueries.Keys(path);
        var followed = await db.DocumentFollowers.AsNoTracking()
            .Where(follower => follower.UserKey == userKey && keys.Contains(follower.DocumentKey)).ToListAsync(cancellationToken);
        return followed.SelectMany(follower => follower.Actions).ToHashSet();
    }

    /// <param name="actions">All that the person wants to hear from now on about this document; ids that nobody knows are left out.</param>
    /// <returns>Whether there is such a document.</returns>
    public async Task<bool> FollowAsync(Guid documentKey, Guid userKey, IReadOnlyCollection<string> actions, CancellationToken cancellationToken)
    {
        if (!await db.Documents.AnyAsync(document => document.Key == documentKey, cancellationToken))
        {
            return false;
        }

        var known = FollowedAction.All.Select(action => action.Id).Where(actions.Contains).ToList();
        var follower = await db.DocumentFollowers.FindAsync([documentKey, userKey], cancellationToken);
        if (follower is not null && known.Count is 0)
        {
            db.DocumentFollowers.Remove(follower);
        }
        else if (follower is not null)
        {
            follower.Actions = known;
        }
        else if (known.Count > 0)
        {
            db.DocumentFollowers.Add(new DocumentFollower { DocumentKey = documentKey, UserKey = userKey, Actions = known });
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
