using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelcomeCenter.Content.PropertyEditors.MultiNodeTreePicker;

/// <summary>Several items: exchanged as references with a type, stored as UDIs separated by commas.</summary>
internal sealed class MultiNodeTreePickerEditor : PropertyEditor
{
    public override string Alias => "Umbraco.MultiNodeTreePicker";

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Udi.ParseList(stored) is { Count: > 0 } udis ? JsonText.Of(udis.Select(udi => new Reference(udi.Type, udi.Key))) : null;

    public override string ToStored(JsonElement value, EditorContext context) => string.Join(',', References(value));

    public override object? ToDelivered(string stored, EditorContext context) =>
        Udi.ParseList(stored) is { Count: > 0 } udis ? udis.Select(udi => udi.Key).ToArray() : null;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        var count = References(value).Count();
        if (count < context.Limit("minNumber") || (context.Limit("maxNumber") is > 0 and var most && count > most))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
    }

    private static IEnumerable<Udi> References(JsonElement value)
    {
        foreach (var item in ((JsonElement?)value).Items())
        {
            if (item.Key("unique") is { } key)
            {
                yield return new Udi(item.Text("type") ?? "document", key);
            }
        }
    }

    private sealed record Reference(
        [property: JsonPropertyName("type")] string Type,
        [property: JsonPropertyName("unique")] Guid Unique);
}
