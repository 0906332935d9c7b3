namespace WelcomeCenter.Content.Api.Security.Keys;

/// <summary>
/// The certificate that encrypts the data protection keys in the content database, so that a copy of the database alone opens
/// no session and reads no secret; section <c>DataProtection</c>. Without one, the keys lie there as they are.
/// </summary>
public sealed class KeyEncryptionOptions
{
    public const string Section = "DataProtection";

    /// <summary>A PKCS #12 file, or a PEM file with the private key in it or in <see cref="CertificateKeyPath"/>; RSA.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificateKeyPath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>PKCS #12 files of certificates used before, under the same password: they still open what they encrypted.</summary>
    public string[] PreviousCertificatePaths { get; set; } = [];
}
