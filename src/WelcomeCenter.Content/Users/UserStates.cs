using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Users;

/// <summary>Accounts that may be used or not.</summary>
public sealed partial class UserStates(UserManager<User> users, UserWork work, AccountHistory history, TimeProvider time, ILogger<UserStates> logger)
{
    /// <summary>Ends every session of these people and lets none begin.</summary>
    public Task<UserOutcome> DisableAsync(UserAccess actor, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Contains(actor.UserId))
        {
            return Task.FromResult<UserOutcome>(UserOperationStatus.CannotDisableSelf);
        }

        return ForEachAsync(
            actor,
            ids,
            async user =>
            {
                if (user.IsInvited)
                {
                    return UserOperationStatus.CannotDisableInvitedUser;
                }

                user.IsDisabled = true;
                history.Add(user.Id, actor.UserId, AccountEventKind.Disabled);
                Log.Disabled(logger, user.Id, actor.UserId);
                return UserOutcome.Of(await users.UpdateSecurityStampAsync(user));
            },
            cancellationToken);
    }

    public Task<UserOutcome> EnableAsync(UserAccess actor, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        ForEachAsync(
            actor,
            ids,
            async user =>
            {
                user.IsDisabled = false;
                history.Add(user.Id, actor.UserId, AccountEventKind.Enabled);
                Log.Enabled(logger, user.Id, actor.UserId);
                return UserOutcome.Of(await users.UpdateAsync(user));
            },
            cancellationToken);

    /// <summary>Ends the wait after too many wrong passwords.</summary>
    public Task<UserOutcome> UnlockAsync(UserAccess actor, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        ForEachAsync(
            actor,
            ids,
            async user =>
            {
                user.LockoutEnd = null;
                user.AccessFailedCount = 0;
                history.Add(user.Id, actor.UserId, AccountEventKind.Unlocked);
                Log.Unlocked(logger, user.Id, actor.UserId);
                return UserOutcome.Of(await users.UpdateAsync(user));
            },
            cancellationToken);

    private Task<UserOutcome> ForEachAsync(
        UserAccess actor, IReadOnlyCollection<Guid> ids, Func<User, Task<UserOutcome>> change, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (found, refusal) = await work.FindAllAsync(actor, ids);
                UserOutcome outcome = refusal;
                foreach (var user in found)
                {
                    user.UpdateDate = time.GetUtcNow();
                    outcome = await change(user);
                    if (!outcome.Succeeded)
                    {
                        break;
                    }
                }

                return outcome;
            },
            cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(3031, LogLevel.Information, "User {UserId} was disabled by {ActorId}.")]
        public static partial void Disabled(ILogger logger, Guid userId, Guid actorId);

        [LoggerMessage(3032, LogLevel.Information, "User {UserId} was enabled by {ActorId}.")]
        public static partial void Enabled(ILogger logger, Guid userId, Guid actorId);

        [LoggerMessage(3033, LogLevel.Information, "User {UserId} was unlocked by {ActorId}.")]
        public static partial void Unlocked(ILogger logger, Guid userId, Guid actorId);
    }
}
