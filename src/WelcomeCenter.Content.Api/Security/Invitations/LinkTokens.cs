using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.Invitations;

/// <summary>
/// What a link in a mail carries: who, until when, and the security stamp of the moment. Setting a password or asking anew
/// changes the stamp, so each link works once and only the last one works; none is stored.
/// </summary>
internal abstract class LinkTokens(IDataProtector protector, TimeProvider time)
{
    protected abstract TimeSpan Lifetime { get; }

    public string Create(User user)
    {
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        return protector.Protect($"{user.Id:N}|{until.ToString(CultureInfo.InvariantCulture)}|{user.SecurityStamp}");
    }

    /// <returns>The stamp, or null where the token is forged, another person's or expired.</returns>
    public string? Read(Guid userId, string? token)
    {
        try
        {
            return protector.Unprotect(token ?? string.Empty).Split('|') is [var id, var until, var stamp]
                && Guid.Parse(id) == userId
                && time.GetUtcNow().ToUnixTimeSeconds() <= long.Parse(until, CultureInfo.InvariantCulture)
                ? stamp
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
