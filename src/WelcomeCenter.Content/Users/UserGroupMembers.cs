using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Users;

/// <summary>Puts people into a group and takes them out of it: all of them or none.</summary>
public sealed partial class UserGroupMembers(ContentDbContext db, UserWork work, ILogger<UserGroupMembers> logger)
{
    public Task<UserGroupOperationStatus> AddAsync(
        UserAccess actor, Guid groupId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        ChangeAsync(actor, groupId, ids, join: true, cancellationToken);

    public Task<UserGroupOperationStatus> RemoveAsync(
        UserAccess actor, Guid groupId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        ChangeAsync(actor, groupId, ids, join: false, cancellationToken);

    private async Task<UserGroupOperationStatus> ChangeAsync(
        UserAccess actor, Guid groupId, IReadOnlyCollection<Guid> ids, bool join, CancellationToken cancellationToken)
    {
        var status = UserGroupOperationStatus.Success;
        var outcome = await work.DoAsync(
            async () =>
            {
                status = await ApplyAsync(actor, groupId, [.. ids.Distinct()], join, cancellationToken);
                return status is UserGroupOperationStatus.Success ? UserOutcome.Success : UserOperationStatus.UnknownFailure;
            },
            cancellationToken);
        return outcome.Status is UserOperationStatus.AdminUserGroupMustNotBeEmpty ? UserGroupOperationStatus.AdminGroupCannotBeEmpty : status;
    }

    private async Task<UserGroupOperationStatus> ApplyAsync(
        UserAccess actor, Guid groupId, IReadOnlyCollection<Guid> ids, bool join, CancellationToken cancellationToken)
    {
        if (!await db.Set<UserGroup>().AnyAsync(group => group.Id == groupId, cancellationToken))
        {
            return UserGroupOperationStatus.NotFound;
        }

        if (!actor.IsAdministrator && !actor.GroupIds.Contains(groupId))
        {
            return UserGroupOperationStatus.Unauthorized;
        }

        var (found, refusal) = await work.FindAllAsync(actor, ids);
        if (refusal is not UserOperationStatus.Success)
        {
            return refusal is UserOperationStatus.UserNotFound ? UserGroupOperationStatus.UserNotFound : UserGroupOperationStatus.Unauthorized;
        }

        foreach (var user in found)
        {
            var groups = await work.GroupsAsync(user.Id, cancellationToken);
            if (!join && !groups.Contains(groupId))
            {
                return UserGroupOperationStatus.UserNotInGroup;
            }

            var after = join ? groups.Union([groupId]) : groups.Except([groupId]);
            if (await work.SetGroupsAsync(actor, user.Id, [.. after], cancellationToken) is not UserOperationStatus.Success)
            {
                return UserGroupOperationStatus.CannotNotify;
            }

            Log.Changed(logger, user.Id, groupId, join, actor.UserId);
        }

        return UserGroupOperationStatus.Success;
    }

    private static partial class Log
    {
        [LoggerMessage(3054, LogLevel.Information, "User {UserId} in group {GroupId}: {Member}, set by {ActorId}.")]
        public static partial void Changed(ILogger logger, Guid userId, Guid groupId, bool member, Guid actorId);
    }
}
