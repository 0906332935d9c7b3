using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.TrueFalse;

/// <summary>A toggle, stored as <c>1</c> or <c>0</c>.</summary>
internal sealed class TrueFalseEditor : PropertyEditor
{
    public override string Alias => "Umbraco.TrueFalse";

    public override JsonElement? ToEditor(string stored, EditorContext context) => stored.Length is 0 ? null : JsonText.Of(IsOn(stored));

    public override string ToStored(JsonElement value, EditorContext context) => value.ValueKind switch
    {
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => string.Empty,
    };

    public override object? ToDelivered(string stored, EditorContext context) => stored.Length is 0 ? null : IsOn(stored);

    private static bool IsOn(string stored) => stored is "1" || string.Equals(stored, "true", StringComparison.OrdinalIgnoreCase);
}
