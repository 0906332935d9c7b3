using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Web.Site.Rendering;

internal static class LanguageAttributes
{
    /// <returns><c>lang="ar" dir="rtl"</c>, as markup.</returns>
    public static IHtmlContent For(Language language) =>
        new HtmlString($"lang=\"{HtmlEncoder.Default.Encode(language.IsoCode)}\" dir=\"{Direction(language)}\"");

    public static string Direction(Language language) => language.IsRightToLeft ? "rtl" : "ltr";
}
