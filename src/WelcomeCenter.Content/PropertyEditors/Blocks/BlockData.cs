using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>The value that block list and rich text share: layout, content, settings and which blocks show in which culture.</summary>
internal static class BlockData
{
    private static readonly string[] Members = ["layout", "contentData", "settingsData", "expose"];
    private static readonly string[] Data = ["contentData", "settingsData"];
    private static readonly string[] OldNames = ["udi", "contentUdi", "settingsUdi"];

    /// <summary>Turns one value inside a block from one form into the other.</summary>
    private delegate JsonNode? Conversion(PropertyEditor editor, JsonNode? value, EditorContext context);

    /// <summary>The exchanged form of a stored block value; null when it is none.</summary>
    public static JsonObject? ToEditor(JsonElement stored, EditorContext context)
    {
        var value = Convert(stored, context, (editor, inner, settings) => ToNode(editor.ToEditor(StoredText(inner), settings)));
        if (value is not null)
        {
            Tidy(value);
        }

        return value;
    }

    public static JsonObject? ToStored(JsonElement value, EditorContext context) =>
        Convert(value, context, (editor, inner, settings) => FromText(editor, editor.ToStored(JsonText.Of(inner), settings)));

    /// <summary>The text form of a value inside a block; it may be text or, for structured editors, JSON.</summary>
    public static string StoredText(JsonNode? value) => value switch
    {
        null => string.Empty,
        JsonValue text when text.GetValueKind() is JsonValueKind.String => text.GetValue<string>(),
        _ => JsonText.Compact(value),
    };

    private static JsonObject? Convert(JsonElement source, EditorContext context, Conversion convert)
    {
        if (source.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }

        var result = new JsonObject();
        foreach (var name in Members)
        {
            result[name] = source.Member(name) is { } member && member.ValueKind is not JsonValueKind.Null
                ? ToNode(member)
                : name is "layout" ? new JsonObject() : new JsonArray();
        }

        foreach (var block in Data.SelectMany(name => Objects(result[name])))
        {
            ConvertValues(block, context, convert);
        }

        return result;
    }

    private static void ConvertValues(JsonObject block, EditorContext context, Conversion convert)
    {
        if (!Guid.TryParse((string?)block["contentTypeKey"], out var key) || !context.Schema.DocumentTypes.TryGetValue(key, out var type))
        {
            return;
        }

        foreach (var value in Objects(block["values"]))
        {
            if (context.Schema.Property(type, (string?)value["alias"] ?? string.Empty) is { } property)
            {
                var inner = EditorContext.For(context.Schema, property, context.Culture);
                value["value"] = convert(PropertyEditors.Find(property.EditorAlias), value["value"]?.DeepClone(), inner);
                value["editorAlias"] = property.EditorAlias;
            }
        }
    }

    /// <summary>The client never sends the names of earlier versions, nor a settings key that is null.</summary>
    private static void Tidy(JsonObject value)
    {
        IEnumerable<JsonNode?> layouts = (value["layout"] as JsonObject)?.Select(pair => pair.Value) ?? [];
        foreach (var entry in layouts.Concat(Data.Select(name => value[name])).SelectMany(Objects))
        {
            foreach (var name in OldNames)
            {
                entry.Remove(name);
            }

            if (entry.ContainsKey("settingsKey") && entry["settingsKey"] is null)
            {
                entry.Remove("settingsKey");
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => (array as JsonArray)?.OfType<JsonObject>() ?? [];

    private static JsonNode? ToNode(JsonElement? value) => value is { } element ? JsonSerializer.SerializeToNode(element) : null;

    /// <summary>The other way round.</summary>
    public static JsonNode? FromText(PropertyEditor editor, string stored) =>
        editor.StoresJson && JsonText.Parse(stored) is { } json ? ToNode(json) : JsonValue.Create(stored);
}
