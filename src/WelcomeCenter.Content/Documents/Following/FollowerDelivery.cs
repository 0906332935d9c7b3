using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents.Following;

/// <summary>One change that a follower is told.</summary>
/// <param name="Action">Alias of the <see cref="FollowedAction"/>.</param>
/// <param name="ActorName">Null for the system, and for somebody who is gone.</param>
/// <param name="Cultures">Separated by a comma and a blank; null for a document that does not vary.</param>
public sealed record FollowedChange(DocumentItem Document, string Action, string? ActorName, string? Cultures);

/// <summary>
/// Hands out what followers have to be told, at least once: a person's notices are taken under a lease, so that a second instance leaves
/// them alone, and after a crash they are taken again when the lease has ended.
/// </summary>
public sealed class FollowerDelivery(ContentDbContext db, DocumentQueries documents, TimeProvider time)
{
    private const int PeopleAtOnce = 20;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(5);

    /// <param name="tellAsync">Told the person's key and changes; says whether the news is in other, safe hands.</param>
    /// <returns>How many people were told.</returns>
    public async Task<int> DeliverDueAsync(
        Func<Guid, IReadOnlyList<FollowedChange>, CancellationToken, Task<bool>> tellAsync, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var people = await db.FollowerNotices.Where(notice => notice.DueAt <= now).Select(notice => notice.UserKey).Distinct()
            .Take(PeopleAtOnce).ToListAsync(cancellationToken);
        var told = 0;
        foreach (var person in people)
        {
            told += await DeliverAsync(person, now, tellAsync, cancellationToken) ? 1 : 0;
        }

        return told;
    }

    private async Task<bool> DeliverAsync(
        Guid person, DateTimeOffset now, Func<Guid, IReadOnlyList<FollowedChange>, CancellationToken, Task<bool>> tellAsync, CancellationToken cancellationToken)
    {
        var seen = await db.FollowerNotices.AsNoTracking().Where(notice => notice.UserKey == person && notice.DueAt <= now)
            .OrderBy(notice => notice.At).ThenBy(notice => notice.Id).ToListAsync(cancellationToken);
        var ids = seen.Select(notice => notice.Id).ToList();
        var lease = now + Lease;
        var taken = await Due(ids).Where(notice => notice.DueAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.DueAt, lease), cancellationToken);
        if (taken != seen.Count)
        {
            return false; // another instance was quicker with some of them; what is left comes again when its lease ends
        }

        var changes = await ChangesAsync(seen, cancellationToken);
        if (changes.Count is 0 || await tellAsync(person, changes, cancellationToken))
        {
            await Due(ids).ExecuteDeleteAsync(cancellationToken);
            return changes.Count > 0;
        }

        var (tooOld, later) = (now - GiveUpAfter, now + RetryAfter);
        await Due(ids).Where(notice => notice.At < tooOld).ExecuteDeleteAsync(cancellationToken);
        await Due(ids).ExecuteUpdateAsync(set => set.SetProperty(notice => notice.DueAt, later), cancellationToken);
        return false;
    }

    private IQueryable<FollowerNotice> Due(IReadOnlyCollection<Guid> ids) => db.FollowerNotices.Where(notice => ids.Contains(notice.Id));

    private async Task<IReadOnlyList<FollowedChange>> ChangesAsync(IReadOnlyList<FollowerNotice> notices, CancellationToken cancellationToken)
    {
        var items = (await documents.ItemsAsync([.. notices.Select(notice => notice.DocumentKey)], cancellationToken)).ToDictionary(item => item.Key);
        var actors = notices.Select(notice => notice.ActorKey).Distinct().ToList();
        var names = await db.Users.Where(user => actors.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
        return
        [
            .. notices.Where(notice => items.ContainsKey(notice.DocumentKey))
                .Select(notice => new FollowedChange(items[notice.DocumentKey], notice.Action, names.GetValueOrDefault(notice.ActorKey), notice.Cultures))
                .Distinct(),
        ];
    }
}
