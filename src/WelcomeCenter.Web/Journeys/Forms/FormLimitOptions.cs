using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Web.Journeys.Forms;

/// <summary>How often forms may be sent. Generous per address: a whole house or a works canteen can share one.</summary>
internal sealed class FormLimitOptions
{
    public const string Section = "Site:FormLimits";

    [Range(1, 1_000_000)]
    public int RequestsPerAddress { get; init; } = 30;

    [Range(1, 1_000_000)]
    public int RequestsInAll { get; init; } = 600;

    [Range(1, 1_000_000)]
    public int CodesPerAddress { get; init; } = 60;

    [Range(1, 1_000_000)]
    public int CodesInAll { get; init; } = 2000;

    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Nobody reads and fills in the form faster.</summary>
    public TimeSpan MinimumTime { get; init; } = TimeSpan.FromSeconds(3);
}
