using System.Globalization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Management.HealthChecks;

/// <summary>The keys behind sessions, forms, previews and invitations.</summary>
internal sealed class ProtectionKeysCheck(IKeyManager keys, IOptions<KeyManagementOptions> options, TimeProvider time) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b03");

    public SiteCheckGroup Group => SiteCheckGroup.Security;

    public string Alias => "protectionKeys";

    public Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var current = keys.GetAllKeys().Where(key => !key.IsRevoked && key.ActivationDate <= now && key.ExpirationDate > now).ToList();
        var findings = new List<SiteFinding>();
        if (options.Value.XmlRepository is null)
        {
            findings.Add(new SiteFinding(SiteFindingKind.Error, "notKept"));
        }

        findings.Add(current.Count is 0
            ? new SiteFinding(SiteFindingKind.Error, "none")
            : SiteFinding.Good(current.Max(key => key.ExpirationDate).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (options.Value.XmlEncryptor is null)
        {
            findings.Add(new SiteFinding(SiteFindingKind.Info, "readable"));
        }

        return Task.FromResult<IReadOnlyList<SiteFinding>>(findings);
    }
}
