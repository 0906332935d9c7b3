using System.Globalization;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether there is room left where the product writes.</summary>
internal sealed class DiskSpaceCheck(DataDirectory data) : ISiteCheck
{
    private const long Megabyte = 1_000_000;
    private const long Little = 1000 * Megabyte;
    private const long AlmostNothing = 200 * Megabyte;

    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b08");

    public SiteCheckGroup Group => SiteCheckGroup.Environment;

    public string Alias => "diskSpace";

    public Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var free = new DriveInfo(data.Path).AvailableFreeSpace;
        var megabytes = (free / Megabyte).ToString(CultureInfo.InvariantCulture);
        return Task.FromResult<IReadOnlyList<SiteFinding>>(
        [
            free switch
            {
                < AlmostNothing => new SiteFinding(SiteFindingKind.Error, "little", megabytes),
                < Little => new SiteFinding(SiteFindingKind.Warning, "little", megabytes),
                _ => SiteFinding.Good(megabytes),
            },
        ]);
    }
}
