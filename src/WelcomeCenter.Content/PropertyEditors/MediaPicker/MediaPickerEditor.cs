using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors.MediaPicker;

/// <summary>Media items with their crops, the same array in storage and exchange.</summary>
internal sealed class MediaPickerEditor : PropertyEditor
{
    public override string Alias => "Umbraco.MediaPicker3";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context)
    {
        if (JsonText.Parse(stored) is not { ValueKind: JsonValueKind.Array } entries || entries.GetArrayLength() is 0)
        {
            return null;
        }

        var array = JsonArray.Create(entries) ?? [];
        foreach (var entry in array.OfType<JsonObject>())
        {
            // The client needs a key of the entry, which exports in the wild leave out; this one is the same on every read.
            entry["key"] ??= entry["mediaKey"]?.DeepClone();
        }

        return JsonText.Of(array);
    }

    public override string ToStored(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.Array && value.GetArrayLength() > 0 ? JsonText.Compact(value) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context)
    {
        Guid[] keys = [.. JsonText.Parse(stored).Items().Select(entry => entry.Key("mediaKey")).OfType<Guid>()];
        return keys.Length is 0 ? null : keys;
    }

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        var entries = ((JsonElement?)value).Items().ToList();
        var isOne = context.Setting("multiple") is { ValueKind: JsonValueKind.False };
        if (entries.Count < context.Limit("validationLimit", "min")
            || (context.Limit("validationLimit", "max") is > 0 and var most && entries.Count > most)
            || (isOne && entries.Count > 1)
            || entries.Exists(entry => entry.Key("mediaKey") is null))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
    }
}
