using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Raw;

/// <summary>Stands in for editors we do not know: their values pass through as they are.</summary>
internal class RawEditor : PropertyEditor
{
    public override string Alias => string.Empty;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        stored.Length is 0 ? null : JsonText.Parse(stored) ?? JsonText.Of(stored);

    public override string ToStored(JsonElement value, EditorContext context) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
        JsonValueKind.String => value.GetString() ?? string.Empty,
        _ => JsonText.Compact(value),
    };

    public override object? ToDelivered(string stored, EditorContext context) => stored.Length is 0 ? null : stored;
}
