using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

internal enum SignInOutcome
{
    SignedIn,

    /// <summary>Unknown name, wrong password, locked or disabled: never told apart, so that nobody learns who has an account.</summary>
    Refused,

    TooManyAttempts,
}

/// <summary>Checks a name and a password and sets the sign-in cookie.</summary>
internal sealed partial class BackOfficeSignIn(
    SignInManager<User> signIn,
    SignInThrottle throttle,
    TimeProvider time,
    ILogger<BackOfficeSignIn> logger)
{
    private const int LongestInput = 256;

    // Verified where there is nothing else to verify, so that every refusal takes as long as a wrong password.
    private static readonly User Nobody = new() { Name = string.Empty };
    private static readonly string NobodysHash = new PasswordHasher<User>().HashPassword(Nobody, Guid.NewGuid().ToString());

    public async Task<SignInOutcome> TryAsync(IPAddress? address, string? userName, string? password)
    {
        if (!throttle.Allows(address))
        {
            Log.Throttled(logger);
            return SignInOutcome.TooManyAttempts;
        }

        var user = userName is { Length: > 0 and <= LongestInput } && password is { Length: > 0 and <= LongestInput }
            ? await signIn.UserManager.FindByNameAsync(userName)
            : null;
        if (user is null || user.Kind is UserKind.Api || !user.IsActive(time.GetUtcNow()) || await signIn.UserManager.IsLockedOutAsync(user))
        {
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password ?? string.Empty);
            return Refused(user);
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password!, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            await RememberLockOutAsync(user);
            return Refused(user);
        }

        user.LastLoginDate = time.GetUtcNow();
        await signIn.UserManager.UpdateAsync(user);
        await signIn.SignInAsync(user, isPersistent: false);
        Log.SignedIn(logger, user.Id);
        return SignInOutcome.SignedIn;
    }

    private async Task RememberLockOutAsync(User user)
    {
        if (await signIn.UserManager.IsLockedOutAsync(user))
        {
            user.LastLockoutDate = time.GetUtcNow();
            await signIn.UserManager.UpdateAsync(user);
        }
    }

    private SignInOutcome Refused(User? user)
    {
        Log.Refused(logger, user?.Id);
        return SignInOutcome.Refused;
    }

    private static partial class Log
    {
        [LoggerMessage(3111, LogLevel.Information, "User {UserId} signed in.")]
        public static partial void SignedIn(ILogger logger, Guid userId);

        [LoggerMessage(3112, LogLevel.Warning, "A sign-in was refused (user {UserId}).")]
        public static partial void Refused(ILogger logger, Guid? userId);

        [LoggerMessage(3113, LogLevel.Warning, "Sign-in attempts are being held back.")]
        public static partial void Throttled(ILogger logger);
    }
}
