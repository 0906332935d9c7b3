using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Security.Keys;

/// <summary>Encrypts the data protection keys with a certificate, where the operator names one.</summary>
public static class KeyEncryption
{
    /// <exception cref="OptionsValidationException">The settings name a certificate that cannot be used, and this says why.</exception>
    public static IServiceCollection AddKeyEncryption(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(KeyEncryptionOptions.Section).Get<KeyEncryptionOptions>() ?? new KeyEncryptionOptions();
        if (string.IsNullOrEmpty(options.CertificatePath))
        {
            return services;
        }

        var certificate = Load(nameof(options.CertificatePath), options.CertificatePath, options);
        var previous = options.PreviousCertificatePaths.Select(path => Load(nameof(options.PreviousCertificatePaths), path, options));
        services.AddDataProtection().ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate([.. previous, certificate]);
        services.AddScoped<StoredKeys>();
        return services;
    }

    private static X509Certificate2 Load(string setting, string path, KeyEncryptionOptions options)
    {
        if (!File.Exists(path))
        {
            throw Refused(setting, $"there is no file {path}.");
        }

        try
        {
            var certificate = IsPem(path)
                ? X509Certificate2.CreateFromPemFile(path, options.CertificateKeyPath)
                : X509CertificateLoader.LoadPkcs12FromFile(path, options.CertificatePassword);
            using var key = certificate.GetRSAPrivateKey();
            return key is null
                ? throw Refused(setting, $"{path} holds no RSA certificate with its private key.")
                : certificate;
        }
        catch (CryptographicException fault)
        {
            throw Refused(setting, $"{path} cannot be opened; are file, key and password right? {fault.Message}");
        }
    }

    private static bool IsPem(string path) => File.ReadLines(path).FirstOrDefault()?.StartsWith("-----BEGIN", StringComparison.Ordinal) is true;

    private static OptionsValidationException Refused(string setting, string why) => new(
        KeyEncryptionOptions.Section, typeof(KeyEncryptionOptions), [$"{KeyEncryptionOptions.Section}:{setting}: {why}"]);
}
