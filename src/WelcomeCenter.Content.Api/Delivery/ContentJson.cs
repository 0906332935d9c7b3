using System.Globalization;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Content items in the shape of the contract (delivery document, section 4).</summary>
internal sealed class ContentJson(DeliveryContext context)
{
    private readonly PropertyJson properties = new(context);

    /// <summary>An item that was asked for: with the addresses in its other cultures.</summary>
    public JsonObject Whole(PublishedDocument document, PropertySelection expand, PropertySelection fields)
    {
        var item = Item(document, expand, fields);
        var cultures = new JsonObject();
        foreach (var culture in document.Variants.Keys.Where(culture => culture.Length > 0).Order(StringComparer.Ordinal))
        {
            if (context.Route(document, culture) is { } route)
            {
                cultures[culture] = Route(route);
            }
        }

        item["cultures"] = cultures;
        return item;
    }

    /// <summary>An item that another one points to.</summary>
    /// <param name="expand">Null leaves its properties out.</param>
    public JsonObject Item(PublishedDocument document, PropertySelection? expand, PropertySelection fields)
    {
        var variant = document.Variant(context.Culture);
        return new JsonObject
        {
            ["contentType"] = document.ContentTypeAlias,
            ["name"] = variant?.Name,
            ["createDate"] = Date(document.CreateDate),
            ["updateDate"] = Date(variant?.PublishedAt ?? document.CreateDate),
            ["route"] = context.Route(document, context.Culture) is { } route ? Route(route) : null,
            ["id"] = document.Key,
            ["properties"] = expand is null
                ? new JsonObject()
                : properties.Of(document.ContentTypeAlias, alias => document.Value<object>(alias, context.Culture), expand, fields),
        };
    }

    public static JsonObject Route(DeliveryRoute route) => new()
    {
        ["path"] = route.Path,
        ["queryString"] = null,
        ["startItem"] = new JsonObject { ["id"] = route.StartItemId, ["path"] = route.StartItemPath },
    };

    internal static string Date(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
