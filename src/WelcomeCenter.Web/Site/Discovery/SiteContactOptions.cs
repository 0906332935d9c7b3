using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Web.Site.Discovery;

/// <summary>Whom to tell about a weakness of the site.</summary>
internal sealed class SiteContactOptions
{
    public const string Section = "Site:Security";

    /// <summary>A <c>mailto:</c> or <c>https:</c> address; without one there is no <c>security.txt</c>.</summary>
    [RegularExpression("(mailto:|https://).+", ErrorMessage = "Site:Security:Contact must begin with mailto: or https://.")]
    public string? Contact { get; init; }
}
