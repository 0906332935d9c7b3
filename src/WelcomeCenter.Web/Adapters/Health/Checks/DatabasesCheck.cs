using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether both databases answer and are as new as the program.</summary>
internal sealed class DatabasesCheck(IEnumerable<IDatabase> databases) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b04");

    public SiteCheckGroup Group => SiteCheckGroup.Data;

    public string Alias => "databases";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var findings = new List<SiteFinding>();
        foreach (var database in databases)
        {
            findings.Add(await database.StateAsync(cancellationToken) switch
            {
                DatabaseState.Ready => SiteFinding.Good(database.Name, database.Provider),
                DatabaseState.MigrationsPending => new SiteFinding(SiteFindingKind.Error, "old", database.Name),
                _ => new SiteFinding(SiteFindingKind.Error, "unreachable", database.Name),
            });
        }

        return findings;
    }
}
