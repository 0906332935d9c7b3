using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Web.Site.Caching;

internal sealed class PageCacheOptions
{
    public const string Section = "Site:PageCache";

    /// <summary>Memory for finished pages; those longest unread go first.</summary>
    [Range(1_000_000, 4_000_000_000)]
    public long MaximumBytes { get; init; } = 64_000_000;
}
