using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Web.Adapters.VirusScan;

/// <summary>Settings <c>VirusScan</c>: a ClamAV daemon that looks at uploads. Without a host nothing is scanned.</summary>
internal sealed class VirusScanOptions
{
    public const string Section = "VirusScan";

    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 3310;

    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 60;
}
