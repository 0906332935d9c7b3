using Microsoft.AspNetCore.DataProtection;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Short-lived proof that its holder may see the draft of one document. It travels in the address of the preview,
/// so it names nothing but that document and dies within the hour.
/// </summary>
public sealed class PreviewTokens(IDataProtectionProvider protection)
{
    /// <summary>The query parameter of a preview address.</summary>
    public const string QueryParameter = "preview";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector protector =
        protection.CreateProtector("WelcomeCenter.Preview").ToTimeLimitedDataProtector();

    public string Create(Guid document, string culture) => protector.Protect($"{document:D}|{culture}", Lifetime);

    /// <returns>False where the token is forged or has expired.</returns>
    public bool TryRead(string token, out Guid document)
    {
        try
        {
            return Guid.TryParse(protector.Unprotect(token).Split('|')[0], out document);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            document = Guid.Empty;
            return false;
        }
    }
}
