using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users.History;

/// <summary>Somebody may open cases from now on.</summary>
/// <param name="Actor">Name of who saw to it.</param>
/// <param name="Person">Name of who may.</param>
/// <param name="Group">Name of the group that grants it.</param>
public sealed record CasesAccessGranted(string Actor, string Person, string Group);

/// <summary>Tells colleagues that somebody may open cases.</summary>
public interface ICasesAccessNotice
{
    /// <returns>Whether the mails are in safe hands.</returns>
    Task<bool> SendAsync(CasesAccessGranted granted, IReadOnlyList<User> colleagues, CancellationToken cancellationToken);
}

/// <summary>
/// Keeps the way to the cases visible (docs/decisions/0007): whoever gets there, by whatever change of groups, stands in the
/// history, and those who answer for the site and for the cases are told by mail.
/// </summary>
public sealed class CasesAccess(ContentDbContext db, AccountHistory history, ICasesAccessNotice notice, TimeProvider time)
{
    /// <param name="before">Groups the person was in.</param>
    /// <param name="joined">Groups the person is in from now on, too.</param>
    internal async Task<UserOperationStatus> JoinedAsync(
        UserAccess actor, Guid userId, IReadOnlyCollection<Guid> before, IReadOnlyCollection<Guid> joined, CancellationToken cancellationToken)
    {
        var groups = await OpeningAsync(cancellationToken);
        var opening = groups.FirstOrDefault(group => joined.Contains(group.Id));
        return opening is null || groups.Any(group => before.Contains(group.Id))
            ? UserOperationStatus.Success
            : await TellAsync(actor, [userId], opening.DisplayName, cancellationToken);
    }

    /// <summary>For a group that has just been given the section.</summary>
    internal async Task<UserOperationStatus> OpenedAsync(UserAccess actor, UserGroup group, CancellationToken cancellationToken)
    {
        var others = (await OpeningAsync(cancellationToken)).Where(other => other.Id != group.Id).Select(other => other.Id).ToList();
        var members = db.Set<IdentityUserRole<Guid>>();
        var people = await members.Where(member => member.RoleId == group.Id)
            .Select(member => member.UserId)
            .Where(id => !members.Any(member => member.UserId == id && others.Contains(member.RoleId)))
            .ToListAsync(cancellationToken);
        return await TellAsync(actor, people, group.DisplayName, cancellationToken);
    }

    internal static bool IsOpenedBy(UserGroup group) => group.Sections.Contains(BackOfficeSections.Cases);

    private async Task<List<UserGroup>> OpeningAsync(CancellationToken cancellationToken) =>
        [.. (await db.Set<UserGroup>().AsNoTracking().ToListAsync(cancellationToken)).Where(IsOpenedBy)];

    private async Task<UserOperationStatus> TellAsync(
        UserAccess actor, IReadOnlyCollection<Guid> people, string group, CancellationToken cancellationToken)
    {
        if (people.Count is 0)
        {
            return UserOperationStatus.Success;
        }

        var colleagues = await ColleaguesAsync(cancellationToken);
        foreach (var person in await db.Users.Where(user => people.Contains(user.Id)).ToListAsync(cancellationToken))
        {
            history.Add(person.Id, actor.UserId, AccountEventKind.CasesOpened, group);
            await db.SaveChangesAsync(cancellationToken);
            var granted = new CasesAccessGranted(actor.Name, person.Name, group);
            if (!await notice.SendAsync(granted, [.. colleagues.Where(user => user.Id != actor.UserId && user.Id != person.Id)], cancellationToken))
            {
                return UserOperationStatus.CannotNotify;
            }
        }

        return UserOperationStatus.Success;
    }

    private async Task<IReadOnlyList<User>> ColleaguesAsync(CancellationToken cancellationToken)
    {
        string[] told = [UserGroupAliases.Administrators, UserGroupAliases.Coordinators];
        var users = await db.Set<IdentityUserRole<Guid>>()
            .Join(db.Set<UserGroup>().Where(group => told.Contains(group.Name)), member => member.RoleId, group => group.Id, (member, _) => member.UserId)
            .Distinct()
            .Join(db.Users, id => id, user => user.Id, (_, user) => user)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var now = time.GetUtcNow();
        return [.. users.Where(user => user.Kind is UserKind.Default && user.IsActive(now) && !user.IsInvited)];
    }
}
