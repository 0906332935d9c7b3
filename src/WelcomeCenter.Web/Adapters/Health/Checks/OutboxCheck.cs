using System.Globalization;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Core.Outbox;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether mails leave.</summary>
internal sealed class OutboxCheck(OutboxInspection outbox) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b05");

    public SiteCheckGroup Group => SiteCheckGroup.Services;

    public string Alias => "outbox";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var report = await outbox.ReportAsync(cancellationToken);
        var findings = new List<SiteFinding>();
        if (report.Dead > 0)
        {
            findings.Add(new SiteFinding(SiteFindingKind.Error, "dead", Number(report.Dead)));
        }

        if (report.Late > 0)
        {
            findings.Add(new SiteFinding(SiteFindingKind.Warning, "late", Number(report.Late)));
        }

        return findings is [] ? [SiteFinding.Good()] : findings;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
