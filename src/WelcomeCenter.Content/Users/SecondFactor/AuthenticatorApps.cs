using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using OtpNet;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Users.SecondFactor;

/// <summary>What proved the second factor.</summary>
public enum CodeProof
{
    None,
    AuthenticatorApp,
    RecoveryCode,
}

/// <summary>
/// The second factor: an app that shares a secret with this server and shows a new code every thirty seconds (RFC 6238), and
/// recovery codes for the day on which it is lost.
/// </summary>
public sealed class AuthenticatorApps(
    UserManager<User> users,
    UserWork work,
    AccountHistory history,
    ISecretProtection protection,
    TimeProvider time)
{
    private const int SecretBytes = 20;
    private const string Issuer = "Welcome Center";

    // One step back and one ahead: clocks differ, and people type slowly.
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    /// <returns>A new secret in Base32, as apps read it.</returns>
    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What a QR code hands to the app.</summary>
    public static string SetupUri(string email, string secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(email)}?secret={secret}&issuer={Uri.EscapeDataString(Issuer)}";

    /// <summary>Sets the factor up for somebody who proves by a code that their app has the secret.</summary>
    /// <returns>With the recovery codes, which nobody is shown again.</returns>
    public async Task<(UserOutcome Outcome, IReadOnlyList<string> Codes)> EnableAsync(
        Guid userId, string? secret, string? code, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { } user)
        {
            return (UserOperationStatus.UserNotFound, []);
        }

        if (user.HasSecondFactor)
        {
            return (UserOperationStatus.SecondFactorExists, []);
        }

        if (Decode(secret) is not { } key || Step(key, code) is not { } step)
        {
            return (UserOperationStatus.InvalidCode, []);
        }

        user.AuthenticatorSecret = protection.Protect(secret!);
        user.AuthenticatorStep = step;
        user.TwoFactorEnabled = true;
        var codes = RecoveryCodes.Replace(user);
        var saved = await SaveAsync(user, userId, AccountEventKind.SecondFactorAdded, cancellationToken);
        return (saved, saved.Succeeded ? codes : []);
    }

    /// <summary>Takes a code of the app or a recovery code; either is used up by it.</summary>
    public async Task<CodeProof> ProveAsync(User user, string? code, CancellationToken cancellationToken)
    {
        if (user.AuthenticatorSecret is not { } stored || string.IsNullOrWhiteSpace(code))
        {
            return CodeProof.None;
        }

        var proof = CodeProof.None;
        if (Step(Decode(protection.Unprotect(stored))!, code) is { } step && step > user.AuthenticatorStep)
        {
            user.AuthenticatorStep = step;
            proof = CodeProof.AuthenticatorApp;
        }
        else if (RecoveryCodes.Use(user, code))
        {
            history.Add(user.Id, user.Id, AccountEventKind.RecoveryCodeUsed, $"{user.RecoveryCodes.Count}");
            proof = CodeProof.RecoveryCode;
        }

        // Of two requests with the same code the second fails here, by Identity's concurrency stamp.
        return proof is not CodeProof.None && (await users.UpdateAsync(user)).Succeeded ? proof : CodeProof.None;
    }

    /// <summary>The person's own factor goes, if they prove that they hold it.</summary>
    public async Task<UserOutcome> DisableOwnAsync(Guid userId, string? code, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { HasSecondFactor: true } user)
        {
            return UserOperationStatus.NoSecondFactor;
        }

        return !await ProvesAsync(user, code, cancellationToken)
            ? UserOperationStatus.InvalidCode
            : await RemoveAsync(user, userId, cancellationToken);
    }

    /// <summary>Somebody else's, who has lost it.</summary>
    public Task<UserOutcome> DisableAsync(UserAccess actor, Guid userId, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (user, refusal) = await work.FindAsync(actor, userId);
                if (user is null)
                {
                    return refusal;
                }

                return user.HasSecondFactor ? await RemoveAsync(user, actor.UserId, cancellationToken) : UserOperationStatus.NoSecondFactor;
            },
            cancellationToken);

    /// <summary>New recovery codes; those from before are void.</summary>
    public async Task<(UserOutcome Outcome, IReadOnlyList<string> Codes)> RenewCodesAsync(
        Guid userId, string? code, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { HasSecondFactor: true } user)
        {
            return (UserOperationStatus.NoSecondFactor, []);
        }

        if (!await ProvesAsync(user, code, cancellationToken))
        {
            return (UserOperationStatus.InvalidCode, []);
        }

        var codes = RecoveryCodes.Replace(user);
        history.Add(userId, userId, AccountEventKind.RecoveryCodesRenewed);
        var saved = UserOutcome.Of(await users.UpdateAsync(user));
        return (saved, saved.Succeeded ? codes : []);
    }

    // Wrong codes count here as at the sign-in: whoever has got hold of a session must not guess on.
    private async Task<bool> ProvesAsync(User user, string? code, CancellationToken cancellationToken)
    {
        if (await users.IsLockedOutAsync(user))
        {
            return false;
        }

        if (await ProveAsync(user, code, cancellationToken) is not CodeProof.None)
        {
            return true;
        }

        await users.AccessFailedAsync(user);
        return false;
    }

    private Task<UserOutcome> RemoveAsync(User user, Guid actor, CancellationToken cancellationToken)
    {
        (user.AuthenticatorSecret, user.RecoveryCodes, user.TwoFactorEnabled) = (null, [], false);
        return SaveAsync(user, actor, AccountEventKind.SecondFactorRemoved, cancellationToken);
    }

    // The new stamp ends what was signed in under other conditions.
    private async Task<UserOutcome> SaveAsync(User user, Guid actor, AccountEventKind kind, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        history.Add(user.Id, actor, kind);
        return UserOutcome.Of(await users.UpdateSecurityStampAsync(user));
    }

    private long? Step(byte[] key, string? code)
    {
        var digits = string.Concat((code ?? string.Empty).Where(sign => !char.IsWhiteSpace(sign)));
        return new Totp(key).VerifyTotp(time.GetUtcNow().UtcDateTime, digits, out var step, Window) ? step : null;
    }

    private static byte[]? Decode(string? secret)
    {
        try
        {
            return secret is { Length: > 0 and <= 128 } && Base32Encoding.ToBytes(secret) is { Length: >= SecretBytes } key ? key : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
