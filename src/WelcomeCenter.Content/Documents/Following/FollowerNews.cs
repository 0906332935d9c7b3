using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents.Following;

/// <summary>Writes down whom a change has to be told to: those who follow the document or one above it, but for the one who made it.</summary>
internal sealed class FollowerNews(ContentDbContext db)
{
    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var changes = db.ChangeTracker.Entries<AuditEntry>().Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity)
            .Select(entry => (Entry: entry, Action: Action(entry))).Where(change => change.Action is not null).ToList();
        if (changes.Count is 0 || !await db.DocumentFollowers.AnyAsync(cancellationToken))
        {
            return;
        }

        var paths = await PathsAsync([.. changes.Select(change => change.Entry.DocumentKey).Distinct()], cancellationToken);
        var keys = paths.Values.SelectMany(path => path).ToHashSet();
        var followers = await db.DocumentFollowers.AsNoTracking().Where(follower => keys.Contains(follower.DocumentKey)).ToListAsync(cancellationToken);
        foreach (var (entry, action) in changes)
        {
            var told = followers
                .Where(follower => paths.GetValueOrDefault(entry.DocumentKey, []).Contains(follower.DocumentKey)
                    && follower.UserKey != entry.UserKey
                    && follower.Actions.Contains(action!.Id))
                .Select(follower => follower.UserKey).Distinct();
            db.FollowerNotices.AddRange(told.Select(user => new FollowerNotice
            {
                Id = Guid.CreateVersion7(),
                UserKey = user,
                DocumentKey = entry.DocumentKey,
                ActorKey = entry.UserKey,
                Action = action!.Alias,
                Cultures = entry.Parameters,
                At = entry.At,
                DueAt = entry.At,
            }));
        }
    }

    /// <summary>Moving into the recycle bin is what people mean by deleting.</summary>
    private FollowedAction? Action(AuditEntry entry)
    {
        var isTrashed = entry.Type is AuditType.Move && Tracked(entry.DocumentKey) is { Entity.Trashed: true };
        return FollowedAction.Of(isTrashed ? AuditType.Delete : entry.Type);
    }

    /// <summary>Where each document stands, and where it stood before a move: followers of both places are told.</summary>
    private async Task<Dictionary<Guid, HashSet<Guid>>> PathsAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var paths = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var key in keys)
        {
            if (Tracked(key) is { } entry)
            {
                paths[key] = [.. DocumentQueries.Keys(entry.Entity.Path), .. DocumentQueries.Keys((string?)entry.OriginalValues[nameof(Document.Path)] ?? string.Empty)];
            }
        }

        var others = keys.Where(key => !paths.ContainsKey(key)).ToList();
        foreach (var other in await db.Documents.Where(document => others.Contains(document.Key)).Select(document => new { document.Key, document.Path }).ToListAsync(cancellationToken))
        {
            paths[other.Key] = [.. DocumentQueries.Keys(other.Path)];
        }

        return paths;
    }

    private Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<Document>? Tracked(Guid key) =>
        db.ChangeTracker.Entries<Document>().FirstOrDefault(entry => entry.Entity.Key == key);
}
