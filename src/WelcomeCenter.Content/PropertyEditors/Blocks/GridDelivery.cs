using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>Puts the blocks of a grid where its layout says.</summary>
internal sealed class GridDelivery(JsonElement stored, EditorContext context)
{
    public const int UsualColumns = 12;

    private readonly IReadOnlyDictionary<Guid, BlockItem> blocks = BlockDelivery.ByKey(stored, context);

    public IReadOnlyList<GridBlock> Items(IEnumerable<JsonElement> places)
    {
        var items = new List<GridBlock>();
        foreach (var place in places)
        {
            if (place.Key("contentKey") is { } key && blocks.TryGetValue(key, out var block))
            {
                var configured = Configured(stored, key);
                items.Add(new GridBlock(
                    BlockDelivery.WithSettings(block, stored, place, context),
                    Number(place, "columnSpan", Columns(context)),
                    Number(place, "rowSpan", 1),
                    Number(configured, "areaGridColumns", Columns(context)),
                    [.. place.Member("areas").Items().Select(area => Area(area, configured)).OfType<GridArea>()]));
            }
        }

        return items;
    }

    private static int Columns(EditorContext context) => (int)(context.Limit("gridColumns") ?? UsualColumns);

    private static int Number(JsonElement element, string name, int otherwise) =>
        element.Member(name) is { } value && JsonText.Number(value) is > 0 and <= 1000 and var number ? (int)number : otherwise;

    private GridArea? Area(JsonElement area, JsonElement configured)
    {
        var key = area.Key("key");
        var known = configured.Member("areas").Items().FirstOrDefault(other => other.Key("key") == key);
        return key is null || known.ValueKind is JsonValueKind.Undefined
            ? null
            : new GridArea(known.Text("alias") ?? string.Empty, Number(known, "columnSpan", Columns(context)), Number(known, "rowSpan", 1), Items(area.Member("items").Items()));
    }

    /// <summary>What the data type says about blocks of this type.</summary>
    private JsonElement Configured(JsonElement value, Guid contentKey)
    {
        var type = value.Member("contentData").Items().FirstOrDefault(entry => entry.Key("key") == contentKey).Key("contentTypeKey");
        return context.Setting("blocks").Items().FirstOrDefault(block => block.Key("contentElementTypeKey") == type);
    }
}
