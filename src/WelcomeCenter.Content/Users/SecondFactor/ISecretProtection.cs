namespace WelcomeCenter.Content.Users.SecondFactor;

/// <summary>Makes secrets unreadable to whoever has the database alone.</summary>
public interface ISecretProtection
{
    string Protect(string secret);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The keys that it was protected with are gone.</exception>
    string Unprotect(string secret);
}
