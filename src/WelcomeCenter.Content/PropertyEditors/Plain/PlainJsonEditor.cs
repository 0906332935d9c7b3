using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Plain;

/// <summary>Whatever an element of somebody's own keeps, as JSON in all three forms.</summary>
internal sealed class PlainJsonEditor : PropertyEditor
{
    public override string Alias => "Umbraco.Plain.Json";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        stored.Length is 0 ? null : JsonText.Parse(stored) ?? JsonText.Of(stored);

    public override string ToStored(JsonElement value, EditorContext context) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
        JsonValueKind.String => value.GetString() ?? string.Empty,
        _ => JsonText.Compact(value),
    };

    public override object? ToDelivered(string stored, EditorContext context) =>
        stored.Length is 0 ? null : JsonText.Parse(stored) is null ? stored : new JsonValueOf(stored);
}
