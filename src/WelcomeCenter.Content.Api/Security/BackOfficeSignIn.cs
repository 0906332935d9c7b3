using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security.SecondFactor;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.SecondFactor;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security;

internal enum SignInOutcome
{
    SignedIn,

    /// <summary>Unknown name, wrong password, locked or disabled: never told apart, so that nobody learns who has an account.</summary>
    Refused,

    TooManyAttempts,

    /// <summary>The password was right; a code of the second factor is awaited.</summary>
    CodeNeeded,

    /// <summary>The password was right; a second factor has to be set up first.</summary>
    SetUpNeeded,

    /// <summary>Nobody's password was right, or too long ago.</summary>
    NothingPending,
}

/// <summary>Checks a name and a password, then the second factor where there is one, and begins the session.</summary>
internal sealed partial class BackOfficeSignIn(
    UserManager<User> users,
    AuthenticatorApps apps,
    PendingSignIn waiting,
    SessionStart start,
    SignInThrottle throttle,
    AccountHistory history,
    IOptions<SecondFactorOptions> required,
    TimeProvider time,
    ILogger<BackOfficeSignIn> logger)
{
    private const int LongestInput = 256;

    // Verified where there is nothing else to verify, so that every refusal takes as long as a wrong password.
    private static readonly User Nobody = new() { Name = string.Empty };
    private static readonly string NobodysHash = new PasswordHasher<User>().HashPassword(Nobody, Guid.NewGuid().ToString());

    public async Task<SignInOutcome> TryAsync(HttpContext context, string? userName, string? password)
    {
        if (!Allows(context.Connection.RemoteIpAddress))
        {
            return SignInOutcome.TooManyAttempts;
        }

        var user = userName is { Length: > 0 and <= LongestInput } && password is { Length: > 0 and <= LongestInput }
            ? await users.FindByNameAsync(userName)
            : null;
        if (user is null || user.Kind is UserKind.Api || !user.IsActive(time.GetUtcNow()) || await users.IsLockedOutAsync(user))
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password ?? string.Empty);
            return Refused(user);
        }

        if (!await users.CheckPasswordAsync(user, password!))
        {
            return await FailedAsync(user);
        }

        if (user.HasSecondFactor)
        {
            waiting.Write(context, user, secret: null);
            return SignInOutcome.CodeNeeded;
        }

        if ((await users.GetRolesAsync(user)).Any(required.Value.RequiredFor.Contains))
        {
            waiting.Write(context, user, AuthenticatorApps.NewSecret());
            return SignInOutcome.SetUpNeeded;
        }

        return await SignedInAsync(user, SignInMethod.Password, context.RequestAborted);
    }

    /// <summary>Takes the code of somebody whose password was right. Wrong ones count for the lock-out as wrong passwords do.</summary>
    public async Task<SignInOutcome> TryCodeAsync(HttpContext context, string? code)
    {
        if (!Allows(context.Connection.RemoteIpAddress))
        {
            return SignInOutcome.TooManyAttempts;
        }

        if (waiting.Read(context) is not { Secret: null } pending || await FindAsync(pending) is not { } user)
        {
            return SignInOutcome.NothingPending;
        }

        var proof = code is { Length: <= LongestInput } ? await apps.ProveAsync(user, code, context.RequestAborted) : CodeProof.None;
        if (proof is CodeProof.None)
        {
            return await FailedAsync(user);
        }

        PendingSignIn.Forget(context);
        var method = proof is CodeProof.RecoveryCode ? SignInMethod.RecoveryCode : SignInMethod.AuthenticatorApp;
        return await SignedInAsync(user, method, context.RequestAborted);
    }

    /// <summary>Whose code, or whose new app, is awaited; null where nobody's is.</summary>
    public async Task<(User User, string? Secret)?> FindPendingAsync(HttpContext context) =>
        waiting.Read(context) is { } pending && await FindAsync(pending) is { } user ? (user, pending.Secret) : null;

    /// <summary>For somebody who has proved everything that was asked.</summary>
    public async Task<SignInOutcome> SignedInAsync(User user, SignInMethod method, CancellationToken cancellationToken)
    {
        user.LastLoginDate = time.GetUtcNow();
        user.AccessFailedCount = 0;
        await users.UpdateAsync(user);
        await start.BeginAsync(user, method, cancellationToken);
        Log.SignedIn(logger, user.Id, method);
        return SignInOutcome.SignedIn;
    }

    /// <summary>Whether this account may be signed in to at this moment at all.</summary>
    public async Task<bool> MayAsync(User user) =>
        user.Kind is UserKind.Default && user.IsActive(time.GetUtcNow()) && !await users.IsLockedOutAsync(user);

    public bool Allows(IPAddress? address)
    {
        if (throttle.Allows(address))
        {
            return true;
        }

        Log.Throttled(logger);
        return false;
    }

    private async Task<User?> FindAsync(Pending pending) =>
        await users.FindByIdAsync(pending.UserId.ToString()) is { } user
            && string.Equals(user.SecurityStamp, pending.Stamp, StringComparison.Ordinal)
            && await MayAsync(user)
            ? user
            : null;

    private async Task<SignInOutcome> FailedAsync(User user)
    {
        await users.AccessFailedAsync(user);
        if (await users.IsLockedOutAsync(user))
        {
            user.LastLockoutDate = time.GetUtcNow();
            history.Add(user.Id, user.Id, AccountEventKind.LockedOut);
            await users.UpdateAsync(user);
        }

        return Refused(user);
    }

    private SignInOutcome Refused(User? user)
    {
        Log.Refused(logger, user?.Id);
        return SignInOutcome.Refused;
    }

    private static partial class Log
    {
        [LoggerMessage(3111, LogLevel.Information, "User {UserId} signed in by {Method}.")]
        public static partial void SignedIn(ILogger logger, Guid userId, SignInMethod method);

        [LoggerMessage(3112, LogLevel.Warning, "A sign-in was refused (user {UserId}).")]
        public static partial void Refused(ILogger logger, Guid? userId);

        [LoggerMessage(3113, LogLevel.Warning, "Sign-in attempts are being held back.")]
        public static partial void Throttled(ILogger logger);
    }
}
