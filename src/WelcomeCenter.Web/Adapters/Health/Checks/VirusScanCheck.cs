using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Web.Adapters.VirusScan;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether uploads are looked at.</summary>
internal sealed class VirusScanCheck(IOptions<VirusScanOptions> options, ClamAv scanner) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b07");

    public SiteCheckGroup Group => SiteCheckGroup.Services;

    public string Alias => "virusScan";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(options.Value.Host))
        {
            return [new SiteFinding(SiteFindingKind.Warning, "none")];
        }

        return await scanner.AnswersAsync(cancellationToken)
            ? [SiteFinding.Good()]
            : [new SiteFinding(SiteFindingKind.Error, "unreachable")];
    }
}
