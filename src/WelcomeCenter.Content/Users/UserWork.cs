using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Users;

/// <summary>What every change of accounts has in common: who may touch whom, all or nothing, and a house with an administrator.</summary>
public sealed class UserWork(ContentDbContext db, UserManager<User> users, UserRules rules, AccountHistory history, CasesAccess cases)
{
    /// <summary>
    /// Runs a change in one transaction and takes it back when it is refused or leaves nobody to administer. Serializable, because
    /// two administrators may take each other's rights at the same moment.
    /// </summary>
    internal async Task<UserOutcome> DoAsync(Func<Task<UserOutcome>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var outcome = await change();
        if (outcome.Succeeded && !await rules.LeavesAnAdministratorAsync([], cancellationToken))
        {
            outcome = UserOperationStatus.AdminUserGroupMustNotBeEmpty;
        }

        if (outcome.Succeeded)
        {
            await transaction.CommitAsync(cancellationToken);
        }
        else
        {
            await transaction.RollbackAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return outcome;
    }

    /// <summary>The account, if the actor may change it: only administrators touch administrators.</summary>
    internal async Task<(User? User, UserOperationStatus Refusal)> FindAsync(UserAccess actor, Guid id)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
        {
            return (null, UserOperationStatus.UserNotFound);
        }

        return actor.IsAdministrator || !await users.IsInRoleAsync(user, UserGroupAliases.Administrators)
            ? (user, UserOperationStatus.Success)
            : (null, UserOperationStatus.Forbidden);
    }

    /// <summary>The same for several: all of them or none.</summary>
    internal async Task<(IReadOnlyList<User> Users, UserOperationStatus Refusal)> FindAllAsync(UserAccess actor, IEnumerable<Guid> ids)
    {
        var found = new List<User>();
        foreach (var id in ids.Distinct())
        {
            var (user, refusal) = await FindAsync(actor, id);
            if (user is null)
            {
                return ([], refusal);
            }

            found.Add(user);
        }

        return (found, UserOperationStatus.Success);
    }

    /// <summary>Makes the account a member of exactly these groups.</summary>
    internal async Task<UserOperationStatus> SetGroupsAsync(
        UserAccess actor, Guid userId, IReadOnlyCollection<Guid> groups, CancellationToken cancellationToken)
    {
        var members = db.Set<IdentityUserRole<Guid>>();
        var current = await members.Where(member => member.UserId == userId).ToListAsync(cancellationToken);
        var before = current.ConvertAll(member => member.RoleId);
        var joined = groups.Except(before).ToList();
        if (joined.Count is 0 && before.All(groups.Contains))
        {
            return UserOperationStatus.Success;
        }

        members.RemoveRange(current.Where(member => !groups.Contains(member.RoleId)));
        members.AddRange(joined.Select(group => new IdentityUserRole<Guid> { UserId = userId, RoleId = group }));
        var names = await db.Set<UserGroup>().Where(group => groups.Contains(group.Id)).Select(group => group.DisplayName).Order().ToListAsync(cancellationToken);
        history.Add(userId, actor.UserId, AccountEventKind.GroupsChanged, string.Join(", ", names));
        await db.SaveChangesAsync(cancellationToken);
        return await cases.JoinedAsync(actor, userId, before, joined, cancellationToken);
    }

    internal Task<List<Guid>> GroupsAsync(Guid userId, CancellationToken cancellationToken) =>
        db.Set<IdentityUserRole<Guid>>().Where(member => member.UserId == userId).Select(member => member.RoleId).ToListAsync(cancellationToken);
}
