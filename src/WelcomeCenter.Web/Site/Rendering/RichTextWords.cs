using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Rich text with its links and pictures resolved for the reader.</summary>
internal static partial class RichTextWords
{
    public static Words Of(RichTextValue rich, ContentReader content, Language reader, Language found)
    {
        var markup = LocalLink().Replace(rich.Markup, link =>
            Guid.TryParse(link.Groups["key"].Value, out var key) && (content.Url(key, reader.IsoCode) ?? content.Media(key)?.Source) is { } url
                ? $"href=\"{url}{link.Groups["rest"].Value}\""
                : string.Empty);
        markup = Pictures.In(DocumentType().Replace(markup, string.Empty), content, found);
        return new Words(string.Empty, new HtmlString(markup), found, found != reader);
    }

    [GeneratedRegex("""href="/?\{localLink:(?<key>[0-9a-fA-F-]{32,36})\}(?<rest>[^"]*)"(?=[^>]*>)""")]
    private static partial Regex LocalLink();

    /// <summary><c>type="document"</c> is a note of the editor's; in HTML it would name a media type.</summary>
    [GeneratedRegex("""(?<=<a\b[^>]*)\s+type="(document|media)"(?=[^>]*>)""")]
    private static partial Regex DocumentType();
}
