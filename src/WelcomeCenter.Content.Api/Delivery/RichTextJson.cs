using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Rich text as markup with its links and pictures resolved.</summary>
internal sealed partial class RichTextJson(DeliveryContext context, PropertyJson properties)
{
    public JsonObject Of(RichTextValue text, PropertySelection expand, PropertySelection fields) => new()
    {
        ["markup"] = Image().Replace(Anchor().Replace(text.Markup, Resolve), Picture),
        ["blocks"] = new JsonArray([.. text.Blocks.Select(block => (JsonNode)properties.Block(block, expand, fields))]),
    };

    private string Resolve(Match anchor)
    {
        var tag = NotedType().Replace(anchor.Value, string.Empty);
        if (!Guid.TryParse(anchor.Groups["key"].Value, out var key))
        {
            return tag;
        }

        if (context.Snapshot.Find(key) is { } document && context.IsVisible(document) && context.Route(document, context.Culture) is { } route)
        {
            return Href().Replace(
                tag,
                $"href=\"{WebUtility.HtmlEncode(route.Path)}{anchor.Groups["rest"].Value}\" data-destination-id=\"{key}\" data-destination-type=\"{document.ContentTypeAlias}\""
                + $" data-start-item-path=\"{WebUtility.HtmlEncode(route.StartItemPath)}\" data-start-item-id=\"{route.StartItemId}\" data-link-type=\"Content\"");
        }

        return context.Snapshot.Media(key) is { } media
            ? Href().Replace(tag, $"href=\"{WebUtility.HtmlEncode(media.Source)}\" data-destination-id=\"{key}\" data-destination-type=\"{media.TypeAlias}\" data-link-type=\"Media\"")
            : Href().Replace(tag, string.Empty);
    }

    private string Picture(Match image)
    {
        var media = Guid.TryParseExact(image.Groups["key"].Value, "N", out var key) ? context.Snapshot.Media(key) : null;
        var tag = Udi().Replace(image.Value, string.Empty);
        return Source().Replace(tag, media is null ? string.Empty : $"src=\"{WebUtility.HtmlEncode(media.Source)}\"");
    }

    [GeneratedRegex("""<a\b[^>]*href="/?\{localLink:(?<key>[0-9a-fA-F-]{32,36})\}(?<rest>[^"]*)"[^>]*>""")]
    private static partial Regex Anchor();

    [GeneratedRegex("""href="[^"]*" ?""")]
    private static partial Regex Href();

    [GeneratedRegex("\\s+type=\"(document|media)\"")]
    private static partial Regex NotedType();

    [GeneratedRegex("""<img\b[^>]*data-udi="umb://media/(?<key>[0-9a-fA-F]{32})"[^>]*>""")]
    private static partial Regex Image();

    [GeneratedRegex("\\s+data-udi=\"[^\"]*\"")]
    private static partial Regex Udi();

    [GeneratedRegex("src=\"[^\"]*\"")]
    private static partial Regex Source();
}
