using WelcomeCenter.Content.Api.Management.HealthChecks;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether the site is reached over HTTPS and says so in the links that it sends.</summary>
internal sealed class HttpsCheck(PublicAddress site) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b0a");

    public SiteCheckGroup Group => SiteCheckGroup.Security;

    public string Alias => "https";

    public Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SiteFinding>>([OfRequest(address), OfLinks()]);

    private static SiteFinding OfRequest(Uri address) => address switch
    {
        { Scheme: "https" } => SiteFinding.Good(),
        { IsLoopback: true } => new SiteFinding(SiteFindingKind.Info, "thisMachine"),
        _ => new SiteFinding(SiteFindingKind.Error, "plain"),
    };

    private SiteFinding OfLinks() => site.Chosen switch
    {
        null => new SiteFinding(SiteFindingKind.Warning, "noAddress"),
        { Scheme: "https" } => new SiteFinding(SiteFindingKind.Success, "links", site.Chosen.Host),
        _ => new SiteFinding(SiteFindingKind.Warning, "plainLinks", site.Chosen.Host),
    };
}
