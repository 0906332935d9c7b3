using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users;

/// <summary>A person as colleagues see them beside what they did.</summary>
public sealed record UserCard(Guid Id, string Name, string? AvatarKey, UserKind Kind);

/// <summary>Names of users for lists that only know their ids.</summary>
public sealed class UserDirectory(ContentDbContext db)
{
    /// <returns>Those that exist.</returns>
    public async Task<IReadOnlyList<UserCard>> CardsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await db.Users.Where(user => ids.Contains(user.Id))
            .Select(user => new UserCard(user.Id, user.Name, user.AvatarKey, user.Kind))
            .ToListAsync(cancellationToken);

    /// <returns>Those that exist.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await db.Users
            .Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
}
