using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace WelcomeCenter.Content.PropertyEditors.ColorPicker;

/// <summary>One of the colours that the data type lists: exchanged and stored with its label.</summary>
internal sealed partial class ColorPickerEditor : PropertyEditor
{
    public override string Alias => "Umbraco.ColorPicker";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) => Read(stored) is { } color ? JsonText.Of(color) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        Read(value) is { } color ? JsonText.Compact(JsonText.Of(color)) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        Read(stored) is not { } color ? null : HasLabels(context) ? new ColorValue(color.Value, color.Label) : color.Value;

    public override bool IsEmpty(JsonElement value) =>
        base.IsEmpty(value) || (value.Member("value") is { } color && base.IsEmpty(color));

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (Read(value) is not { } color)
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
        else if (!context.Setting("items").Items().Any(item => Same(item.Text("value"), color.Value)))
        {
            yield return ValueError.Whole(ValueError.LegacyOption);
        }
    }

    private static bool HasLabels(EditorContext context) => context.Setting("useLabel") is { ValueKind: JsonValueKind.True };

    private static bool Same(string? offered, string chosen) =>
        string.Equals(offered?.TrimStart('#'), chosen.TrimStart('#'), StringComparison.OrdinalIgnoreCase);

    private static Color? Read(string stored) =>
        JsonText.Parse(stored) is { } json ? Read(json) : Hex().IsMatch(stored) ? Whole(stored, null) : null;

    private static Color? Read(JsonElement value) =>
        value.Text("value") is { } color && Hex().IsMatch(color) ? Whole(color, value.Text("label")) : null;

    private static Color Whole(string color, string? label)
    {
        var whole = "#" + color.TrimStart('#').ToLowerInvariant();
        return new Color(string.IsNullOrEmpty(label) ? whole : label, whole);
    }

    [GeneratedRegex("^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")]
    private static partial Regex Hex();

    private sealed record Color([property: JsonPropertyName("label")] string Label, [property: JsonPropertyName("value")] string Value);
}
