using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Content.Documents;

/// <summary>Umbraco's settings <c>Umbraco:CMS:Content:ContentVersionCleanupPolicy</c>; a document type may say otherwise for its documents.</summary>
public sealed class VersionCleanupOptions
{
    public const string Section = "Umbraco:CMS:Content:ContentVersionCleanupPolicy";

    public bool EnableCleanup { get; set; }

    [Range(0, 36500)]
    public int KeepAllVersionsNewerThanDays { get; set; } = 7;

    [Range(0, 36500)]
    public int KeepLatestVersionPerDayForDays { get; set; } = 90;
}
