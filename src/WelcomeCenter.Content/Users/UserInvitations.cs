using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>Asks an invited person once more.</summary>
public sealed class UserInvitations(UserManager<User> users, UserWork work, TimeProvider time)
{
    /// <summary>The link sent before is void from then on.</summary>
    public Task<UserOutcome> RepeatAsync(UserAccess actor, Guid id, Func<User, Task<bool>> invite, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (user, refusal) = await work.FindAsync(actor, id);
                if (user is null)
                {
                    return refusal;
                }

                if (!user.IsInvited)
                {
                    return UserOperationStatus.NotInInviteState;
                }

                user.InvitedDate = time.GetUtcNow();
                await users.UpdateSecurityStampAsync(user);
                return await invite(user) ? UserOutcome.Success : UserOperationStatus.CannotInvite;
            },
            cancellationToken);
}
