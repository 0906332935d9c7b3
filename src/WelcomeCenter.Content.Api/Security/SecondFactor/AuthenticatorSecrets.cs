using Microsoft.AspNetCore.DataProtection;
using WelcomeCenter.Content.Users.SecondFactor;

namespace WelcomeCenter.Content.Api.Security.SecondFactor;

/// <summary>Protects the secrets of authenticator apps with the data protection keys.</summary>
internal sealed class AuthenticatorSecrets(IDataProtectionProvider protection) : ISecretProtection
{
    private readonly IDataProtector protector = protection.CreateProtector("WelcomeCenter.AuthenticatorSecret");

    public string Protect(string secret) => protector.Protect(secret);

    public string Unprotect(string secret) => protector.Unprotect(secret);
}
