using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>A link an editor picked.</summary>
/// <param name="Host">The site an external link leads to; null for our own pages.</param>
internal sealed record LinkView(Words Name, string Address, string? Host)
{
    /// <returns>Null where the link leads nowhere a reader can go.</returns>
    public static LinkView? Of(LinkValue link, ContentReader content, Language reader, Language found)
    {
        var address = link switch
        {
            { Type: "document", Key: { } document } => content.Url(document, reader.IsoCode),
            { Type: "media", Key: { } media } => content.Media(media)?.Source,
            _ => WebAddress(link.Url),
        };
        if (address is null)
        {
            return null;
        }

        var external = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
        var name = string.IsNullOrWhiteSpace(link.Name) ? external?.Host ?? address : link.Name;
        return new LinkView(
            Words.Of(name, reader, found),
            address + link.QueryString,
            external?.Host);
    }

    private static string? WebAddress(string? url) =>
        IsOnThisSite(url) || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel") ? url : null;

    private static bool IsOnThisSite(string? url) => url is ['/', not '/' and not '\\', ..];
}
