using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether the folder with schema and content is there and can be exported to.</summary>
internal sealed class USyncFolderCheck(USyncFolder folder) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b09");

    public SiteCheckGroup Group => SiteCheckGroup.Environment;

    public string Alias => "uSync";

    public Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SiteFinding>>([Look()]);

    private SiteFinding Look()
    {
        if (!Directory.Exists(folder.Root))
        {
            return new SiteFinding(SiteFindingKind.Warning, "none");
        }

        try
        {
            var files = Directory.EnumerateFiles(folder.Root, "*.config", SearchOption.AllDirectories).Count();
            DataDirectory.Probe(folder.Root);
            return SiteFinding.Good($"{files}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new SiteFinding(SiteFindingKind.Warning, "readOnly");
        }
    }
}
