using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Text;

/// <summary>Editors whose value is plain text in all three forms.</summary>
internal class TextEditor(string alias) : PropertyEditor
{
    public override string Alias => alias;

    public override JsonElement? ToEditor(string stored, EditorContext context) => stored.Length is 0 ? null : JsonText.Of(stored);

    public override string ToStored(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String ? value.GetString() ?? string.Empty : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => stored.Length is 0 ? null : stored;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
        else if (context.Limit("maxChars") is > 0 and var limit && value.GetString()?.Length > limit)
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
    }
}
