using System.Text.Json.Nodes;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>One link of a multi URL picker.</summary>
internal sealed class LinkJson(DeliveryContext context)
{
    /// <returns>Null where it leads nowhere.</returns>
    public JsonObject? Of(LinkValue link) => link switch
    {
        { Type: "document", Key: { } key } => ToContent(link, key),
        { Type: "media", Key: { } key } => ToMedia(link, key),
        { Url: { Length: > 0 } url } => Link(link, "External", link.Name, url + link.QueryString, null, null, null),
        _ => null,
    };

    private JsonObject? ToContent(LinkValue link, Guid key) =>
        context.Snapshot.Find(key) is { } document && context.IsVisible(document) && context.Route(document, context.Culture) is { } route
            ? Link(link, "Content", link.Name ?? document.Variant(context.Culture)?.Name, null, ContentJson.Route(route), key, document.ContentTypeAlias)
            : null;

    private JsonObject? ToMedia(LinkValue link, Guid key) =>
        context.Snapshot.Media(key) is { } media
            ? Link(link, "Media", link.Name ?? media.Name, media.Source + link.QueryString, null, key, media.TypeAlias)
            : null;

    private static JsonObject Link(LinkValue link, string type, string? title, string? url, JsonObject? route, Guid? destination, string? destinationType) => new()
    {
        ["url"] = url,
        ["queryString"] = link.QueryString,
        ["title"] = title,
        ["target"] = link.Target,
        ["destinationId"] = destination,
        ["destinationType"] = destinationType,
        ["route"] = route,
        ["linkType"] = type,
        ["culture"] = null,
    };
}
