using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary>Addresses that follow from the language alone.</summary>
internal static class SiteUrls
{
    public static string Root(Language language) => $"/{language.IsoCode.ToLowerInvariant()}/";

    /// <summary>An address as headers and lists for programs take it; segments may be Arabic or Cyrillic.</summary>
    public static string Encode(string address) => new PathString(address).ToUriComponent();

    public static string Status(Language language) => $"{Root(language)}status";

    public static string Status(Language language, string code) => $"{Status(language)}/{code}";

    public static string Withdrawal(Language language, string code) => $"{Status(language, code)}/withdraw";

    public static string Flyer(Language language) => $"/flyer/{language.IsoCode.ToLowerInvariant()}.pdf";
}
