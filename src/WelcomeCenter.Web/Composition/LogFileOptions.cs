using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Web.Composition;

/// <summary>Settings <c>Logs</c>: how much of the log is kept below the data directory.</summary>
internal sealed class LogFileOptions
{
    public const string Section = "Logs";

    /// <summary>Older files are deleted.</summary>
    [Range(1, 90)]
    public int KeepDays { get; set; } = 7;

    /// <summary>Of more, the oldest files are deleted.</summary>
    [Range(10, 10_000)]
    public int MaximumMegabytes { get; set; } = 200;
}
