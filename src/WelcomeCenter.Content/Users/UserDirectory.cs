using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users;

/// <summary>Names of users for lists that only know their ids.</summary>
public sealed class UserDirectory(ContentDbContext db)
{
    /// <returns>Those that exist.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await db.Users
            .Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
}
