using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users;

/// <summary>Reads what a person may do.</summary>
public sealed class UserAccessReader(ContentDbContext db, StartNodeReader startNodes, TimeProvider time)
{
    /// <returns>Null where the person is unknown, disabled or past their last day.</returns>
    public async Task<UserAccess?> ReadAsync(Guid userId, CancellationToken cancellationToken)
    {
        var user = await db.Set<User>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == userId, cancellationToken);
        if (user is null || !user.IsActive(time.GetUtcNow()))
        {
            return null;
        }

        var groups = await db.Set<IdentityUserRole<Guid>>()
            .Where(member => member.UserId == userId)
            .Join(db.Set<UserGroup>(), member => member.RoleId, group => group.Id, (_, group) => group)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return Combine(user, groups, await startNodes.ReadAsync(user, groups, cancellationToken));
    }

    private static UserAccess Combine(User user, List<UserGroup> groups, StartNodes nodes)
    {
        var narrowed = user.OwnLanguages.Count > 0;
        return new UserAccess
        {
            UserId = user.Id,
            UserName = user.UserName ?? string.Empty,
            Email = user.Email ?? string.Empty,
            Name = user.Name,
            LanguageIsoCode = user.LanguageIsoCode,
            AvatarKey = user.AvatarKey,
            SecurityStamp = user.SecurityStamp ?? string.Empty,
            GroupIds = groups.Select(group => group.Id).ToFrozenSet(),
            GroupAliases = groups.Select(group => group.Name ?? string.Empty).ToFrozenSet(),
            Sections = groups.SelectMany(group => group.Sections).ToFrozenSet(),
            Verbs = groups.SelectMany(group => group.FallbackPermissions).ToFrozenSet(),
            HasAccessToAllLanguages = !narrowed && groups.Any(group => group.HasAccessToAllLanguages),
            Languages = (narrowed ? user.OwnLanguages : groups.SelectMany(group => group.Languages)).ToFrozenSet(),
            Rights = [.. groups.Select(GroupRights.Of)],
            HasDocumentRootAccess = nodes.HasDocumentRootAccess,
            DocumentStartNodes = nodes.Documents.ToFrozenSet(),
            HasMediaRootAccess = nodes.HasMediaRootAccess,
            MediaStartNodes = nodes.Media.ToFrozenSet(),
        };
    }
}
