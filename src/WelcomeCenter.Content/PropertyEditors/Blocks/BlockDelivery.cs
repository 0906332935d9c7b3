using System.Text.Json;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>Turns a stored block value into the blocks that a page shows.</summary>
internal static class BlockDelivery
{
    /// <returns>Blocks in the order of the layout, only those exposed in the culture and of a type we know.</returns>
    public static IReadOnlyList<BlockItem> Items(JsonElement stored, string layoutName, EditorContext context)
    {
        var blocks = ByKey(stored, context);
        var items = new List<BlockItem>();
        foreach (var place in (stored.Member("layout")?.Member(layoutName)).Items())
        {
            if (place.Key("contentKey") is { } key && blocks.TryGetValue(key, out var block))
            {
                items.Add(WithSettings(block, stored, place, context));
            }
        }

        return items;
    }

    /// <summary>The blocks that show in the culture, without their settings.</summary>
    public static IReadOnlyDictionary<Guid, BlockItem> ByKey(JsonElement stored, EditorContext context)
    {
        var exposed = stored.Member("expose").Items()
            .Where(entry => entry.Text("culture") is not { } culture || context.Culture is null || culture == context.Culture)
            .Select(entry => entry.Key("contentKey"))
            .ToHashSet();
        var blocks = new Dictionary<Guid, BlockItem>();
        foreach (var entry in stored.Member("contentData").Items())
        {
            if (entry.Key("key") is { } key && exposed.Contains(key) && ElementType(entry, context.Schema) is { } type)
            {
                blocks.TryAdd(key, new BlockItem(key, type.Alias, Values(entry, context), new Dictionary<string, object>()));
            }
        }

        return blocks;
    }

    public static BlockItem WithSettings(BlockItem block, JsonElement stored, JsonElement place, EditorContext context)
    {
        var data = SettingsData(stored, place);
        return ElementType(data, context.Schema) is { } type
            ? block with { SettingsKey = data.Key("key"), SettingsTypeAlias = type.Alias, Settings = Values(data, context) }
            : block;
    }

    private static JsonElement SettingsData(JsonElement stored, JsonElement place) => place.Key("settingsKey") is { } key
        ? stored.Member("settingsData").Items().FirstOrDefault(entry => entry.Key("key") == key)
        : default;

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
