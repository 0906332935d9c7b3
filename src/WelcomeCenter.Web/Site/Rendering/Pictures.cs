using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Pictures in rich text: from the library only, no larger than a page shows them, described in the reader's language.</summary>
internal static partial class Pictures
{
    /// <summary>Width of the text column, and twice that for sharp screens.</summary>
    private const int ColumnWidth = 760;

    private const int SharpWidth = 2 * ColumnWidth;

    public static string In(string markup, ContentReader content, Language found) =>
        Image().Replace(markup, image => Key(image.Value) is { } key && content.Media(key) is { } media ? Tag(media, image.Value, content, found) : string.Empty);

    private static string Tag(PublishedMedia media, string original, ContentReader content, Language found)
    {
        var text = media.AlternativeTexts.GetValueOrDefault(found.IsoCode) is { Length: > 0 } described
            ? described
            : WebUtility.HtmlDecode(AlternativeText().Match(original).Groups["text"].Value);
        var alt = WebUtility.HtmlEncode(text);
        if (media is not { Width: { } width, Height: { } height } || width <= 0)
        {
            return $"<img src=\"{media.Source}\" alt=\"{alt}\" loading=\"lazy\">";
        }

        var shown = Math.Min(width, ColumnWidth);
        var address = WebUtility.HtmlEncode(Address(media, content, shown));
        var sharp = width > ColumnWidth ? $" srcset=\"{WebUtility.HtmlEncode(Address(media, content, Math.Min(width, SharpWidth)))} 2x\"" : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<img src=\"{address}\"{sharp} width=\"{shown}\" height=\"{height * shown / width}\" alt=\"{alt}\" loading=\"lazy\">");
    }

    private static string Address(PublishedMedia media, ContentReader content, int width) =>
        content.Images.Of(media.Source, new ImageSize(width, 0, ImageCropMode.Max));

    private static Guid? Key(string image) => Guid.TryParseExact(Udi().Match(image).Groups["key"].Value, "N", out var key) ? key : null;

    [GeneratedRegex("<img\\b[^>]*>")]
    private static partial Regex Image();

    [GeneratedRegex("data-udi=\"umb://media/(?<key>[0-9a-fA-F]{32})\"")]
    private static partial Regex Udi();

    [GeneratedRegex("\\balt=\"(?<text>[^\"]*)\"")]
    private static partial Regex AlternativeText();
}
