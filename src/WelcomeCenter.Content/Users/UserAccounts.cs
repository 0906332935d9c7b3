using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Users;

/// <summary>Accounts made, changed and deleted from the Users section.</summary>
public sealed partial class UserAccounts(
    UserManager<User> users,
    UserWork work,
    UserRules rules,
    AccountHistory history,
    TimeProvider time,
    ILogger<UserAccounts> logger)
{
    /// <param name="invite">Sends the invitation inside the transaction; null where nobody is invited.</param>
    public Task<UserOutcome> CreateAsync(
        UserAccess actor, UserToCreate person, Func<User, Task<bool>>? invite, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                if (await RefusalAsync(actor, person, cancellationToken) is var refusal and not UserOperationStatus.Success)
                {
                    return refusal;
                }

                var user = New(person, invited: invite is not null);
                var created = UserOutcome.Of(await users.CreateAsync(user));
                if (!created.Succeeded)
                {
                    return created;
                }

                history.Add(user.Id, actor.UserId, invite is null ? AccountEventKind.Created : AccountEventKind.Invited);
                var grouped = await work.SetGroupsAsync(actor, user.Id, [.. person.Groups.Distinct()], cancellationToken);
                if (grouped is not UserOperationStatus.Success)
                {
                    return grouped;
                }

                if (invite is not null && !await invite(user))
                {
                    return UserOperationStatus.CannotInvite;
                }

                Log.Created(logger, user.Id, user.Kind, actor.UserId);
                return UserOutcome.Success;
            },
            cancellationToken);

    public Task<UserOutcome> UpdateAsync(UserAccess actor, Guid id, UserChanges changes, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (user, refusal) = await work.FindAsync(actor, id);
                if (user is null)
                {
                    return refusal;
                }

                if (await RefusalAsync(actor, user, changes, cancellationToken) is var reason and not UserOperationStatus.Success)
                {
                    return reason;
                }

                Apply(user, changes);
                var updated = UserOutcome.Of(await users.UpdateAsync(user));
                if (!updated.Succeeded)
                {
                    return updated;
                }

                Log.Updated(logger, id, actor.UserId);
                return await work.SetGroupsAsync(actor, id, [.. changes.Groups.Distinct()], cancellationToken);
            },
            cancellationToken);

    /// <summary>Puts several people into exactly these groups.</summary>
    public Task<UserOutcome> SetGroupsAsync(
        UserAccess actor, IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> groups, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (found, refusal) = await work.FindAllAsync(actor, ids);
                foreach (var user in found)
                {
                    refusal = await rules.OfGroupsAsync(actor, [.. groups.Distinct()], await work.GroupsAsync(user.Id, cancellationToken), cancellationToken);
                    if (refusal is UserOperationStatus.Success)
                    {
                        refusal = await work.SetGroupsAsync(actor, user.Id, [.. groups.Distinct()], cancellationToken);
                    }

                    if (refusal is not UserOperationStatus.Success)
                    {
                        break;
                    }

                    Log.Updated(logger, user.Id, actor.UserId);
                }

                return refusal;
            },
            cancellationToken);

    /// <summary>Only accounts that were never used go for good; the history names the others.</summary>
    public Task<UserOutcome> DeleteAsync(UserAccess actor, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (found, refusal) = await work.FindAllAsync(actor, ids);
                if (found.Any(user => user.Id == actor.UserId))
                {
                    return UserOperationStatus.CannotDeleteSelf;
                }

                if (found.Any(user => user.LastLoginDate is not null))
                {
                    return UserOperationStatus.CannotDelete;
                }

                foreach (var user in found)
                {
                    await users.DeleteAsync(user);
                    Log.Deleted(logger, user.Id, actor.UserId);
                }

                return refusal;
            },
            cancellationToken);

    private async Task<UserOperationStatus> RefusalAsync(UserAccess actor, UserToCreate person, CancellationToken cancellationToken)
    {
        if (UserRules.OfIdentity(person.Email, person.UserName, person.Name) is var identity and not UserOperationStatus.Success)
        {
            return identity;
        }

        return person.Id is { } id && await users.FindByIdAsync(id.ToString()) is not null
            ? UserOperationStatus.DuplicateKey
            : await rules.OfGroupsAsync(actor, [.. person.Groups.Distinct()], [], cancellationToken);
    }

    private async Task<UserOperationStatus> RefusalAsync(UserAccess actor, User user, UserChanges changes, CancellationToken cancellationToken)
    {
        if (UserRules.OfIdentity(changes.Email, changes.UserName, changes.Name) is var identity and not UserOperationStatus.Success)
        {
            return identity;
        }

        if (UserRules.OfLanguage(changes.LanguageIsoCode) is var language and not UserOperationStatus.Success)
        {
            return language;
        }

        var current = await work.GroupsAsync(user.Id, cancellationToken);
        var groups = await rules.OfGroupsAsync(actor, [.. changes.Groups.Distinct()], current, cancellationToken);
        return groups is UserOperationStatus.Success ? await rules.OfStartNodesAsync(actor, user, changes, cancellationToken) : groups;
    }

    private User New(UserToCreate person, bool invited)
    {
        var now = time.GetUtcNow();
        return new User
        {
            Id = person.Id ?? Guid.CreateVersion7(now),
            UserName = person.Email,
            Email = person.Email,
            Name = person.Name!.Trim(),
            Kind = person.Kind,
            CreateDate = now,
            InvitedDate = invited ? now : null,
            LockoutEnabled = true,
        };
    }

    private void Apply(User user, UserChanges changes)
    {
        user.UserName = changes.Email;
        user.Email = changes.Email;
        user.Name = changes.Name!.Trim();
        user.LanguageIsoCode = changes.LanguageIsoCode!;
        user.DocumentStartNodes = [.. changes.DocumentStartNodes.Distinct()];
        user.HasDocumentRootAccess = changes.HasDocumentRootAccess;
        user.MediaStartNodes = [.. changes.MediaStartNodes.Distinct()];
        user.HasMediaRootAccess = changes.HasMediaRootAccess;
        user.UpdateDate = time.GetUtcNow();
    }

    private static partial class Log
    {
        [LoggerMessage(3021, LogLevel.Information, "User {UserId} ({Kind}) was created by {ActorId}.")]
        public static partial void Created(ILogger logger, Guid userId, UserKind kind, Guid actorId);

        [LoggerMessage(3022, LogLevel.Information, "User {UserId} was changed by {ActorId}.")]
        public static partial void Updated(ILogger logger, Guid userId, Guid actorId);

        [LoggerMessage(3023, LogLevel.Information, "User {UserId} was deleted by {ActorId}.")]
        public static partial void Deleted(ILogger logger, Guid userId, Guid actorId);
    }
}
