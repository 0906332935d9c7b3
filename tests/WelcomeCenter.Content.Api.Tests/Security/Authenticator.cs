using System.Net.Http.Json;
using System.Text.Json;
using OtpNet;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>A colleague's app, and what they do with it.</summary>
internal sealed class Authenticator(TestSite site, string secret, string firstCode, IReadOnlyList<string> recoveryCodes)
{
    public const string Path = "/user/current/2fa/AuthenticatorApp";

    public IReadOnlyList<string> RecoveryCodes => recoveryCodes;

    /// <summary>The one given at the set-up.</summary>
    public string FirstCode => firstCode;

    public string Code => CodeOf(site, secret);

    public static async Task<Authenticator> SetUpAsync(TestSite site, StaffClient colleague)
    {
        var secret = (await colleague.GetJsonAsync(Path)).GetProperty("secret").GetString()!;
        var code = CodeOf(site, secret);
        using var enabled = await colleague.PostAsync(Path, new { code, secret });
        enabled.EnsureSuccessStatusCode();
        var body = await enabled.Content.ReadFromJsonAsync<JsonElement>();
        return new Authenticator(site, secret, code, [.. body.GetProperty("recoveryCodes").EnumerateArray().Select(one => one.GetString()!)]);
    }

    public static string CodeOf(TestSite site, string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(site.Clock.GetUtcNow().UtcDateTime);

    /// <summary>As a person who waits until the app shows another code.</summary>
    public string NextCode()
    {
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        return Code;
    }
}
