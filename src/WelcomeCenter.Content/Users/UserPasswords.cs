using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Users;

/// <summary>Passwords; each change ends the person's sessions, because it changes the security stamp.</summary>
public sealed partial class UserPasswords(UserManager<User> users, UserWork work, AccountHistory history, TimeProvider time, ILogger<UserPasswords> logger)
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
        history.Add(user.Id, user.Id, AccountEventKind.PasswordChanged);
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
        history.Add(id, id, AccountEventKind.PasswordChanged);
        user.LastPasswordChangeDate = time.GetUtcNow();
        return Logged(user, id, UserOutcome.Of(await users.AddPasswordAsync(user, password ?? string.Empty)));
    }

    /// <summary>Another one instead of one that was forgotten, by the link of a mail.</summary>
    /// <param name="stamp">The security stamp that the link carries; another one means that it was used or that something else has changed.</param>
    public async Task<UserOutcome> SetForgottenAsync(Guid id, string stamp, string? password, CancellationToken cancellationToken)
    {
        if (await FindForgetfulAsync(id, stamp) is not { } user)
        {
            return UserOperationStatus.InvalidPasswordResetToken;
        }

        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused)
            {
                return UserOutcome.Of(refused);
            }
        }

        return await work.DoAsync(
            async () =>
            {
                history.Add(id, id, AccountEventKind.PasswordForgotten);
                (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
                user.LastPasswordChangeDate = time.GetUtcNow();
                await users.RemovePasswordAsync(user);
                return Logged(user, id, UserOutcome.Of(await users.AddPasswordAsync(user, password!)));
            },
            cancellationToken);
    }

    /// <returns>Null where the link no longer holds.</returns>
    public async Task<User?> FindForgetfulAsync(Guid id, string stamp) =>
        await users.FindByIdAsync(id.ToString()) is { PasswordHash: not null } user && MaySet(user, stamp) ? user : null;

    /// <summary>Whoever may ask for a link: somebody with a password of their own, whose account may be used.</summary>
    public async Task<User?> FindByEmailAsync(string? email) =>
        email is { Length: > 0 and <= 256 } && await users.FindByEmailAsync(email) is { PasswordHash: not null, Kind: UserKind.Default } user
            && user.IsActive(time.GetUtcNow())
            ? user
            : null;

    /// <returns>Null where the invitation no longer holds.</returns>
    public async Task<User?> FindInvitedAsync(Guid id, string stamp)
    {
        var user = await users.FindByIdAsync(id.ToString());
        return user is { IsInvited: true } && MaySet(user, stamp) ? user : null;
    }

    private bool MaySet(User user, string stamp) =>
        user.IsActive(time.GetUtcNow()) && string.Equals(user.SecurityStamp, stamp, StringComparison.Ordinal);

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

                history.Add(id, actor.UserId, AccountEventKind.PasswordChanged);
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
