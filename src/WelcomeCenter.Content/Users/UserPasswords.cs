using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Users;

/// <summary>Passwords; each change ends the person's sessions, because it changes the security stamp.</summary>
public sealed partial class UserPasswords(UserManager<User> users, UserWork work, TimeProvider time, ILogger<UserPasswords> logger)
{
    /// <summary>The person's own, who proves to know the present one.</summary>
    public async Task<UserOutcome> ChangeOwnAsync(UserAccess actor, string? oldPassword, string? newPassword)
    {
        if (await users.FindByIdAsync(actor.UserId.ToString()) is not { } user)
        {
            return UserOperationStatus.UserNotFound;
        }

        if (string.IsNullOrEmpty(oldPassword))
        {
            return UserOperationStatus.SelfOldPasswordRequired;
        }

        user.LastPasswordChangeDate = time.GetUtcNow();
        return Logged(user, actor.UserId, UserOutcome.Of(await users.ChangePasswordAsync(user, oldPassword, newPassword ?? string.Empty)));
    }

    /// <summary>Somebody else's, chosen by the actor.</summary>
    public Task<UserOutcome> ChangeAsync(UserAccess actor, Guid id, string? newPassword, CancellationToken cancellationToken) =>
        id == actor.UserId
            ? Task.FromResult<UserOutcome>(UserOperationStatus.SelfOldPasswordRequired)
            : SetAsync(actor, id, newPassword ?? string.Empty, cancellationToken);

    /// <summary>Somebody else's, generated.</summary>
    public async Task<UserOutcome> ResetAsync(UserAccess actor, Guid id, CancellationToken cancellationToken)
    {
        if (id == actor.UserId)
        {
            return UserOperationStatus.SelfPasswordResetNotAllowed;
        }

        var password = PasswordGenerator.Next();
        var outcome = await SetAsync(actor, id, password, cancellationToken);
        return outcome with { Password = outcome.Succeeded ? password : null };
    }

    /// <summary>The first one, by the person who was invited.</summary>
    /// <param name="stamp">The security stamp that the invitation carries; another one means that it was used or replaced.</param>
    public async Task<UserOutcome> SetFirstAsync(Guid id, string stamp, string? password)
    {
        if (await FindInvitedAsync(id, stamp) is not { } user)
        {
            return UserOperationStatus.InvalidInviteToken;
        }

        user.EmailConfirmed = true;
        user.LastPasswordChangeDate = time.GetUtcNow();
        return Logged(user, id, UserOutcome.Of(await users.AddPasswordAsync(user, password ?? string.Empty)));
    }

    /// <returns>Null where the invitation no longer holds.</returns>
    public async Task<User?> FindInvitedAsync(Guid id, string stamp)
    {
        var user = await users.FindByIdAsync(id.ToString());
        return user is { IsInvited: true } && user.IsActive(time.GetUtcNow()) && string.Equals(user.SecurityStamp, stamp, StringComparison.Ordinal)
            ? user
            : null;
    }

    private Task<UserOutcome> SetAsync(UserAccess actor, Guid id, string password, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (user, refusal) = await work.FindAsync(actor, id);
                if (user is null)
                {
                    return refusal;
                }

                if (user.Kind is UserKind.Api)
                {
                    return UserOperationStatus.InvalidUserType;
                }

                await users.RemovePasswordAsync(user);
                (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
                user.LastPasswordChangeDate = time.GetUtcNow();
                return Logged(user, actor.UserId, UserOutcome.Of(await users.AddPasswordAsync(user, password)));
            },
            cancellationToken);

    private UserOutcome Logged(User user, Guid actor, UserOutcome outcome)
    {
        if (outcome.Succeeded)
        {
            Log.Changed(logger, user.Id, actor);
        }

        return outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(3041, LogLevel.Information, "The password of user {UserId} was set by {ActorId}.")]
        public static partial void Changed(ILogger logger, Guid userId, Guid actorId);
    }
}
