using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users;

/// <summary>Accounts for the Users section. A house has dozens of them, so they are filtered here and not in the database.</summary>
public sealed class UserReader(ContentDbContext db, StartNodeReader startNodes, TimeProvider time)
{
    public async Task<UserDetails?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Users.Where(user => user.Id == id), cancellationToken)).SingleOrDefault();

    /// <param name="viewer">Who is not an administrator does not see those who are.</param>
    public async Task<IReadOnlyList<UserDetails>> ListAsync(UserFilter filter, UserAccess viewer, CancellationToken cancellationToken)
    {
        var all = await ReadAsync(db.Users, cancellationToken);
        var found = all
            .Where(user => viewer.IsAdministrator || !user.IsAdministrator)
            .Where(user => filter.Groups.Count is 0 || user.Groups.Any(filter.Groups.Contains))
            .Where(user => filter.States.Count is 0 || filter.States.Contains(UserState.All) || filter.States.Contains(user.State))
            .Where(user => string.IsNullOrWhiteSpace(filter.Text) || Contains(user.User, filter.Text.Trim()));
        return [.. Ordered(found, filter)];
    }

    public async Task<StartNodes?> StartNodesAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Id == id, cancellationToken) is not { } user)
        {
            return null;
        }

        var groups = await db.Set<IdentityUserRole<Guid>>().Where(member => member.UserId == id)
            .Join(db.Set<UserGroup>(), member => member.RoleId, group => group.Id, (_, group) => group)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return await startNodes.ReadAsync(user, groups, cancellationToken);
    }

    private async Task<List<UserDetails>> ReadAsync(IQueryable<User> query, CancellationToken cancellationToken)
    {
        var users = await query.AsNoTracking().ToListAsync(cancellationToken);
        var ids = users.ConvertAll(user => user.Id);
        var members = (await db.Set<IdentityUserRole<Guid>>().Where(member => ids.Contains(member.UserId)).ToListAsync(cancellationToken))
            .ToLookup(member => member.UserId, member => member.RoleId);
        var administrators = await db.Set<UserGroup>().Where(group => group.Name == UserGroupAliases.Administrators)
            .Select(group => group.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var now = time.GetUtcNow();
        return users.ConvertAll(user =>
            new UserDetails(user, [.. members[user.Id]], user.StateAt(now), members[user.Id].Contains(administrators)));
    }

    private static bool Contains(User user, string text) =>
        new[] { user.Name, user.UserName, user.Email }.Any(part => part?.Contains(text, StringComparison.CurrentCultureIgnoreCase) is true);

    private static IEnumerable<UserDetails> Ordered(IEnumerable<UserDetails> users, UserFilter filter)
    {
        Func<UserDetails, object?> key = filter.Order switch
        {
            UserOrder.UserName => user => user.User.UserName,
            UserOrder.Language => user => user.User.LanguageIsoCode,
            UserOrder.Email => user => user.User.Email,
            UserOrder.Id => user => user.User.Id,
            UserOrder.CreateDate => user => user.User.CreateDate,
            UserOrder.UpdateDate => user => user.User.UpdateDate ?? user.User.CreateDate,
            UserOrder.IsApproved => user => user.State is not UserState.Disabled,
            UserOrder.IsLockedOut => user => user.State is UserState.LockedOut,
            UserOrder.LastLoginDate => user => user.User.LastLoginDate,
            _ => user => user.User.Name,
        };
        var ordered = filter.Descending ? users.OrderByDescending(key) : users.OrderBy(key);
        return ordered.ThenBy(user => user.User.Id);
    }
}
