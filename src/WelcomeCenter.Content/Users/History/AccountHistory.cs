using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users.History;

/// <summary>What happened to accounts, for those who answer for them. Lines are added and deleted when they are old, never changed.</summary>
public sealed class AccountHistory(ContentDbContext db, TimeProvider time)
{
    /// <summary>How long a line is kept.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(365);

    /// <summary>The newest lines first.</summary>
    public async Task<IReadOnlyList<AccountEvent>> ReadAsync(Guid userId, int most, CancellationToken cancellationToken) =>
        await db.Set<AccountEvent>().AsNoTracking()
            .Where(one => one.UserId == userId)
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Take(most)
            .ToListAsync(cancellationToken);

    /// <summary>Deletes what is older than <see cref="Kept"/>.</summary>
    public Task PruneAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - Kept;
        return db.Set<AccountEvent>().Where(one => one.At < before).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>For what is no change of the account itself.</summary>
    public Task WriteAsync(Guid userId, Guid actorId, AccountEventKind kind, CancellationToken cancellationToken)
    {
        Add(userId, actorId, kind);
        return db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Is saved with the change that it tells of.</summary>
    public void Add(Guid userId, Guid actorId, AccountEventKind kind, string? detail = null)
    {
        var now = time.GetUtcNow();
        db.Add(new AccountEvent
        {
            Id = Guid.CreateVersion7(now),
            UserId = userId,
            ActorId = actorId,
            At = now,
            Kind = kind,
            Detail = detail is { Length: > AccountEvent.LongestDetail } ? detail[..AccountEvent.LongestDetail] : detail,
        });
    }
}
