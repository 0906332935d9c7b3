using System.Globalization;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Api.Management.HealthChecks;

/// <summary>Whether readers see what is published.</summary>
internal sealed class SnapshotCheck(SnapshotComparison comparison, SnapshotRefresher refresher) : IRepairingSiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b01");

    public SiteCheckGroup Group => SiteCheckGroup.Data;

    public string Alias => "snapshot";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var difference = await comparison.CompareAsync(cancellationToken);
        return difference.Different is 0
            ? [SiteFinding.Good(Number(difference.Published))]
            : [new SiteFinding(SiteFindingKind.Error, "different", Number(difference.Different)) { CanBeRepaired = true }];
    }

    public Task RepairAsync(CancellationToken cancellationToken) => refresher.LoadAsync(cancellationToken);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
