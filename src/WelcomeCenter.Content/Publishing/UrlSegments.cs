using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Publishing;

/// <summary>URL segments by Umbraco's own rules.</summary>
internal static class UrlSegments
{
    /// <returns>The cleaned name; the key for a name of which nothing is left.</returns>
    public static string Of(Document document, DocumentVariant variant)
    {
        var segment = SafeNames.UrlSegment(variant.Name ?? string.Empty, variant.Culture.Length is 0 ? null : variant.Culture);
        return string.IsNullOrEmpty(segment) ? document.Key.ToString() : segment;
    }
}
