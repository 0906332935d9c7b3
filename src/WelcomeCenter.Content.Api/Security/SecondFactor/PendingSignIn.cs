using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.SecondFactor;

/// <summary>Somebody whose password was right and whose second factor is awaited.</summary>
/// <param name="Stamp">The security stamp of the moment; another one ends the wait.</param>
/// <param name="Secret">Of the app that is being set up; null where there is one already.</param>
internal sealed record Pending(Guid UserId, string Stamp, string? Secret);

/// <summary>Remembers between two forms who has given the right password, in a cookie that nobody can read or make.</summary>
internal sealed class PendingSignIn(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    private readonly IDataProtector protector = protection.CreateProtector("WelcomeCenter.PendingSignIn");

    public void Write(HttpContext context, User user, string? secret)
    {
        var until = (time.GetUtcNow() + Wait).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        BackOfficeCookies.Write(
            context, BackOfficeCookies.Pending, protector.Protect($"{user.Id:N}|{until}|{user.SecurityStamp}|{secret}"), Wait);
    }

    /// <returns>Null where there is none, or it has waited for too long.</returns>
    public Pending? Read(HttpContext context)
    {
        try
        {
            return BackOfficeCookies.Read(context.Request, BackOfficeCookies.Pending) is { } cookie
                && protector.Unprotect(cookie).Split('|') is [var id, var until, var stamp, var secret]
                && time.GetUtcNow().ToUnixTimeSeconds() <= long.Parse(until, CultureInfo.InvariantCulture)
                ? new Pending(Guid.Parse(id), stamp, secret.Length > 0 ? secret : null)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext context) => BackOfficeCookies.Delete(context, BackOfficeCookies.Pending);
}
