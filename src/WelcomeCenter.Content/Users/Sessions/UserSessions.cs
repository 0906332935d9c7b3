using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users.Sessions;

/// <summary>Where people are signed in.</summary>
public sealed class UserSessions(ContentDbContext db, TimeProvider time)
{
    public async Task<UserSession> BeginAsync(User user, SignInMethod method, string browser, string network, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var session = new UserSession
        {
            Id = Guid.CreateVersion7(now),
            UserId = user.Id,
            Stamp = user.SecurityStamp ?? string.Empty,
            CreatedAt = now,
            LastUsedAt = now,
            Method = method,
            Browser = browser,
            Network = network,
        };
        db.Add(session);
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    public Task<bool> IsAliveAsync(Guid id, UserAccess user, CancellationToken cancellationToken) =>
        db.Set<UserSession>().AnyAsync(
            session => session.Id == id && session.UserId == user.UserId && session.Stamp == user.SecurityStamp, cancellationToken);

    public Task TouchAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return db.Set<UserSession>().Where(session => session.Id == id)
            .ExecuteUpdateAsync(change => change.SetProperty(session => session.LastUsedAt, now), cancellationToken);
    }

    /// <summary>A person's sessions, the one used last first.</summary>
    /// <param name="idle">How long one may lie unused before it is over.</param>
    public async Task<IReadOnlyList<UserSession>> ListAsync(Guid userId, TimeSpan idle, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - idle;
        return await db.Set<UserSession>().AsNoTracking()
            .Where(session => session.UserId == userId && session.LastUsedAt >= since)
            .Join(db.Users, session => session.UserId, user => user.Id, (session, user) => new { session, user.SecurityStamp })
            .Where(pair => pair.session.Stamp == pair.SecurityStamp)
            .Select(pair => pair.session)
            .OrderByDescending(session => session.LastUsedAt)
            .ToListAsync(cancellationToken);
    }

    /// <returns>Whether there was such a session.</returns>
    public async Task<bool> EndAsync(Guid userId, Guid id, CancellationToken cancellationToken) =>
        await db.Set<UserSession>().Where(session => session.Id == id && session.UserId == userId).ExecuteDeleteAsync(cancellationToken) > 0;

    /// <param name="except">The one that goes on; null to end all.</param>
    public Task EndAllAsync(Guid userId, Guid? except, CancellationToken cancellationToken) =>
        db.Set<UserSession>().Where(session => session.UserId == userId && session.Id != except).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Lets a session live on under the account's present stamp, whose change has just ended all of them.</summary>
    public async Task KeepAsync(Guid userId, Guid id, CancellationToken cancellationToken)
    {
        var stamp = await db.Users.Where(user => user.Id == userId).Select(user => user.SecurityStamp).SingleAsync(cancellationToken);
        await db.Set<UserSession>().Where(session => session.Id == id && session.UserId == userId)
            .ExecuteUpdateAsync(change => change.SetProperty(session => session.Stamp, stamp), cancellationToken);
    }

    /// <summary>Deletes what nobody can use any more.</summary>
    public Task PruneAsync(TimeSpan idle, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - idle;
        return db.Set<UserSession>().Where(session => session.LastUsedAt < before).ExecuteDeleteAsync(cancellationToken);
    }
}
