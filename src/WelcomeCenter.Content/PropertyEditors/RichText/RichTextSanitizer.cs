using Ganss.Xss;

namespace WelcomeCenter.Content.PropertyEditors.RichText;

/// <summary>Lets through what the editor's tools can make, and nothing else; the client's own clean-up is no boundary.</summary>
internal static class RichTextSanitizer
{
    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "div", "span", "blockquote", "pre", "code",
            "strong", "b", "em", "i", "u", "s", "sub", "sup", "abbr",
            "ul", "ol", "li", "dl", "dt", "dd", "a",
            "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
            "figure", "figcaption", "img", "umb-rte-block", "umb-rte-block-inline",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "href", "type", "target", "title", "lang", "dir", "id", "class",
            "src", "alt", "width", "height", "data-udi", "data-content-key",
            "colspan", "rowspan", "scope", "start",
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
        AllowedCssProperties = new HashSet<string>(),
    });

    public static string Clean(string markup) => Sanitizer.Sanitize(markup);
}
