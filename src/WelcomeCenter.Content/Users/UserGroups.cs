using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Users;

/// <summary>User groups: what their members may do.</summary>
public sealed partial class UserGroups(
    ContentDbContext db,
    RoleManager<UserGroup> groups,
    UserGroupRules rules,
    CasesAccess cases,
    ILogger<UserGroups> logger)
{
    /// <param name="text">Part of a name or an alias.</param>
    /// <param name="viewer">Who is not an administrator is offered their own groups.</param>
    public async Task<IReadOnlyList<UserGroup>> ListAsync(string? text, UserAccess viewer, CancellationToken cancellationToken)
    {
        var all = await db.Set<UserGroup>().AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. all.Where(group => viewer.IsAdministrator || viewer.GroupIds.Contains(group.Id))
                .Where(group => string.IsNullOrWhiteSpace(text)
                    || group.DisplayName.Contains(text.Trim(), StringComparison.CurrentCultureIgnoreCase)
                    || group.Name?.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase) is true)
                .OrderBy(group => group.DisplayName, StringComparer.CurrentCulture),
        ];
    }

    public Task<UserGroup?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<UserGroup>().AsNoTracking().FirstOrDefaultAsync(group => group.Id == id, cancellationToken);

    /// <returns>Those that exist.</returns>
    public async Task<IReadOnlyList<UserGroup>> ItemsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await db.Set<UserGroup>().AsNoTracking().Where(group => ids.Contains(group.Id)).ToListAsync(cancellationToken);

    public Task<UserGroupOperationStatus> CreateAsync(UserAccess actor, UserGroupInput input, CancellationToken cancellationToken) =>
        DoAsync(
            async () =>
            {
                if (await rules.CheckAsync(actor, null, input, cancellationToken) is var refusal and not UserGroupOperationStatus.Success)
                {
                    return refusal;
                }

                var group = new UserGroup { Id = input.Id ?? Guid.CreateVersion7(), DisplayName = input.Name! };
                if (await db.Set<UserGroup>().AnyAsync(other => other.Id == group.Id, cancellationToken))
                {
                    return UserGroupOperationStatus.AlreadyExists;
                }

                Apply(group, input);
                if (!(await groups.CreateAsync(group)).Succeeded)
                {
                    return UserGroupOperationStatus.DuplicateAlias;
                }

                // Otherwise a person who is no administrator would not see their own group again.
                if (!actor.IsAdministrator)
                {
                    db.Add(new IdentityUserRole<Guid> { UserId = actor.UserId, RoleId = group.Id });
                    await db.SaveChangesAsync(cancellationToken);
                }

                Log.Created(logger, group.Id, actor.UserId);
                return UserGroupOperationStatus.Success;
            },
            cancellationToken);

    public Task<UserGroupOperationStatus> UpdateAsync(UserAccess actor, Guid id, UserGroupInput input, CancellationToken cancellationToken) =>
        DoAsync(
            async () =>
            {
                if (await groups.FindByIdAsync(id.ToString()) is not { } group)
                {
                    return UserGroupOperationStatus.NotFound;
                }

                if (await rules.CheckAsync(actor, group, input, cancellationToken) is var refusal and not UserGroupOperationStatus.Success)
                {
                    return refusal;
                }

                var opened = CasesAccess.IsOpenedBy(group);
                Apply(group, input);
                if (!(await groups.UpdateAsync(group)).Succeeded)
                {
                    return UserGroupOperationStatus.DuplicateAlias;
                }

                Log.Updated(logger, id, actor.UserId);
                return opened || !CasesAccess.IsOpenedBy(group) || await cases.OpenedAsync(actor, group, cancellationToken) is UserOperationStatus.Success
                    ? UserGroupOperationStatus.Success
                    : UserGroupOperationStatus.CannotNotify;
            },
            cancellationToken);

    /// <summary>All of them or none.</summary>
    public Task<UserGroupOperationStatus> DeleteAsync(UserAccess actor, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        DoAsync(
            async () =>
            {
                foreach (var id in ids.Distinct())
                {
                    if (await groups.FindByIdAsync(id.ToString()) is not { } group)
                    {
                        return UserGroupOperationStatus.NotFound;
                    }

                    if (group.IsSystemGroup)
                    {
                        return UserGroupOperationStatus.IsSystemUserGroup;
                    }

                    if (!actor.IsAdministrator && !actor.GroupIds.Contains(id))
                    {
                        return UserGroupOperationStatus.Unauthorized;
                    }

                    await groups.DeleteAsync(group);
                    Log.Deleted(logger, id, actor.UserId);
                }

                return UserGroupOperationStatus.Success;
            },
            cancellationToken);

    private static void Apply(UserGroup group, UserGroupInput input)
    {
        group.Name = input.Alias;
        group.DisplayName = input.Name!.Trim();
        group.Icon = string.IsNullOrWhiteSpace(input.Icon) ? "icon-users" : input.Icon;
        group.Sections = [.. input.Sections.Distinct()];
        group.Languages = [.. input.Languages.Distinct()];
        group.HasAccessToAllLanguages = input.HasAccessToAllLanguages;
        group.DocumentStartNode = input.DocumentStartNode;
        group.HasDocumentRootAccess = input.HasDocumentRootAccess;
        group.MediaStartNode = input.MediaStartNode;
        group.HasMediaRootAccess = input.HasMediaRootAccess;
        group.FallbackPermissions = [.. input.FallbackPermissions.Distinct()];
        group.Permissions = [.. input.Permissions];
    }

    private async Task<UserGroupOperationStatus> DoAsync(Func<Task<UserGroupOperationStatus>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var status = await change();
        if (status is UserGroupOperationStatus.Success)
        {
            await transaction.CommitAsync(cancellationToken);
        }
        else
        {
            await transaction.RollbackAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return status;
    }

    private static partial class Log
    {
        [LoggerMessage(3051, LogLevel.Information, "User group {GroupId} was created by {ActorId}.")]
        public static partial void Created(ILogger logger, Guid groupId, Guid actorId);

        [LoggerMessage(3052, LogLevel.Information, "User group {GroupId} was changed by {ActorId}.")]
        public static partial void Updated(ILogger logger, Guid groupId, Guid actorId);

        [LoggerMessage(3053, LogLevel.Information, "User group {GroupId} was deleted by {ActorId}.")]
        public static partial void Deleted(ILogger logger, Guid groupId, Guid actorId);
    }
}
