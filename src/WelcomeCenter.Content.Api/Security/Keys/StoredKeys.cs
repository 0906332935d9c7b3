using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Security.Keys;

/// <summary>Encrypts the keys that were stored before there was a certificate; they live for months, and the certificate is wanted now.</summary>
internal sealed partial class StoredKeys(ContentDbContext db, IOptions<KeyManagementOptions> management, ILogger<StoredKeys> logger)
{
    // The format in which the framework stores keys.
    private static readonly XNamespace Format = "http://schemas.asp.net/2015/03/dataProtection";

    public async Task EncryptAsync(CancellationToken cancellationToken)
    {
        var encryptor = management.Value.XmlEncryptor ?? throw new InvalidOperationException("There is no certificate.");
        var encrypted = 0;
        foreach (var stored in await db.DataProtectionKeys.ToListAsync(cancellationToken))
        {
            var key = XElement.Parse(stored.Xml ?? "<none />");
            var secrets = key.Descendants().Where(element => (bool?)element.Attribute(Format + "requiresEncryption") is true).ToList();
            foreach (var secret in secrets)
            {
                var result = encryptor.Encrypt(new XElement(secret));
                secret.ReplaceWith(new XElement(
                    Format + "encryptedSecret", new XAttribute("decryptorType", result.DecryptorType.AssemblyQualifiedName!), result.EncryptedElement));
            }

            if (secrets.Count > 0)
            {
                stored.Xml = key.ToString(SaveOptions.DisableFormatting);
                encrypted++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        if (encrypted > 0)
        {
            Log.Encrypted(logger, encrypted);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3141, LogLevel.Information, "{Count} data protection keys that lay open are encrypted now.")]
        public static partial void Encrypted(ILogger logger, int count);
    }
}
