using System.Text.Json;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>Turns a stored block value into the blocks that a page shows.</summary>
internal static class BlockDelivery
{
    /// <returns>Blocks in the order of the layout, only those exposed in the culture and of a type we know.</returns>
    public static IReadOnlyList<BlockItem> Items(JsonElement stored, string layoutName, EditorContext context)
    {
        var content = ByKey(stored.Member("contentData"));
        var settings = ByKey(stored.Member("settingsData"));
        var exposed = stored.Member("expose").Items()
            .Where(entry => entry.Text("culture") is not { } culture || context.Culture is null || culture == context.Culture)
            .Select(entry => entry.Key("contentKey"))
            .ToHashSet();
        var items = new List<BlockItem>();
        foreach (var place in (stored.Member("layout")?.Member(layoutName)).Items())
        {
            if (place.Key("contentKey") is { } key
                && exposed.Contains(key)
                && content.TryGetValue(key, out var data)
                && ElementType(data, context.Schema) is { } type)
            {
                var chosen = place.Key("settingsKey") is { } settingsKey ? settings.GetValueOrDefault(settingsKey) : default;
                items.Add(new BlockItem(key, type.Alias, Values(data, context), Values(chosen, context)));
            }
        }

        return items;
    }

    private static Dictionary<Guid, JsonElement> ByKey(JsonElement? data)
    {
        var blocks = new Dictionary<Guid, JsonElement>();
        foreach (var entry in data.Items())
        {
            if (entry.Key("key") is { } key)
            {
                blocks.TryAdd(key, entry);
            }
        }

        return blocks;
    }

    private static ContentType? ElementType(JsonElement data, ContentSchema schema) =>
        data.Key("contentTypeKey") is { } key ? schema.DocumentTypes.GetValueOrDefault(key) : null;

    private static Dictionary<string, object> Values(JsonElement data, EditorContext context)
    {
        var values = new Dictionary<string, object>();
        if (ElementType(data, context.Schema) is not { } type)
        {
            return values;
        }

        foreach (var value in data.Member("values").Items())
        {
            if ((value.Text("culture") is not { } culture || culture == context.Culture)
                && context.Schema.Property(type, value.Text("alias") ?? string.Empty) is { } property
                && Deliver(property, value.Member("value"), context) is { } delivered)
            {
                values[property.Alias] = delivered;
            }
        }

        return values;
    }

    private static object? Deliver(PropertyType property, JsonElement? value, EditorContext context) =>
        PropertyEditors.Find(property.EditorAlias).ToDelivered(
            BlockData.StoredText(value is { } given ? JsonSerializer.SerializeToNode(given) : null),
            EditorContext.For(context.Schema, property, context.Culture));
}
