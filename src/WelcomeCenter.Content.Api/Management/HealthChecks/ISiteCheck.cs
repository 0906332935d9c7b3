namespace WelcomeCenter.Content.Api.Management.HealthChecks;

/// <summary>
/// One thing that an administrator wants to be right. Its words stand in <c>Text/*.json</c>: <c>health.{Alias}.name</c>,
/// <c>.description</c>, and one sentence for each code that it finds.
/// </summary>
public interface ISiteCheck
{
    /// <summary>The same on every server and for ever.</summary>
    Guid Id { get; }

    SiteCheckGroup Group { get; }

    string Alias { get; }

    /// <param name="address">Where the administrator reached the site.</param>
    /// <returns>At least one finding.</returns>
    Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken);
}

/// <summary>A check that can mend what it finds; its button says <c>health.{Alias}.repair</c>.</summary>
public interface IRepairingSiteCheck : ISiteCheck
{
    Task RepairAsync(CancellationToken cancellationToken);
}

/// <summary>Under which heading a check stands; the order is that of the dashboard.</summary>
public enum SiteCheckGroup
{
    Data,
    Services,
    Environment,
    Security,
}

/// <summary>Umbraco's kinds of results.</summary>
public enum SiteFindingKind
{
    Success,
    Info,
    Warning,
    Error,
}

/// <summary>What a check found.</summary>
/// <param name="Code">The sentence is <c>health.{Alias}.{Code}</c>.</param>
/// <param name="Facts">Put in place of <c>{0}</c>, <c>{1}</c> …; never anything about a person.</param>
public sealed record SiteFinding(SiteFindingKind Kind, string Code, params IReadOnlyList<string> Facts)
{
    public bool CanBeRepaired { get; init; }

    public static SiteFinding Good(params IReadOnlyList<string> facts) => new(SiteFindingKind.Success, "good", facts);
}
