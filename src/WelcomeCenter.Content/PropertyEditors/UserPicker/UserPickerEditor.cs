using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.UserPicker;

/// <summary>Somebody who works here, by key. Pages get the key alone: a name is nothing that readers are handed unasked.</summary>
internal sealed class UserPickerEditor : PropertyEditor
{
    public override string Alias => "Umbraco.UserPicker";

    public override JsonElement? ToEditor(string stored, EditorContext context) => Guid.TryParse(stored, out var key) ? JsonText.Of(key) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String && Guid.TryParse(value.GetString(), out var key) ? key.ToString() : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => Guid.TryParse(stored, out var key) ? key.ToString() : null;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        ToStored(value, context).Length is 0 ? [ValueError.Whole(ValueError.Pattern)] : [];
}
