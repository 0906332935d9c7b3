using System.Globalization;
using WelcomeCenter.Content.Search;

namespace WelcomeCenter.Content.Api.Management.HealthChecks;

/// <summary>Whether editors find everything.</summary>
internal sealed class SearchIndexCheck(SearchIndexing indexing, SearchIndex index) : IRepairingSiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b02");

    public SiteCheckGroup Group => SiteCheckGroup.Data;

    public string Alias => "search";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        await indexing.EnsureBuiltAsync(cancellationToken);
        var stored = await indexing.CountStoredAsync(cancellationToken);
        return stored == index.Count
            ? [SiteFinding.Good(Number(stored))]
            : [new SiteFinding(SiteFindingKind.Warning, "different", Number(index.Count), Number(stored)) { CanBeRepaired = true }];
    }

    public Task RepairAsync(CancellationToken cancellationToken) => indexing.RebuildAsync(cancellationToken);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
