using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.ContentPicker;

/// <summary>One document: exchanged as its key, stored as its UDI.</summary>
internal sealed class ContentPickerEditor : PropertyEditor
{
    public override string Alias => "Umbraco.ContentPicker";

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Udi.Parse(stored) is { } udi ? JsonText.Of(udi.Key) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String && Udi.Parse(value.GetString()) is { } udi ? udi.ToString() : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        Udi.Parse(stored) is { } udi ? new[] { udi.Key } : null;
}
