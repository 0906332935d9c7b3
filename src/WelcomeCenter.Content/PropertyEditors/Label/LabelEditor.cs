using System.Globalization;
using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Label;

/// <summary>Shown and never edited: what came in goes out, as the kind of value that the data type names.</summary>
internal sealed class LabelEditor : PropertyEditor
{
    public override string Alias => "Umbraco.Label";

    public override JsonElement? ToEditor(string stored, EditorContext context) => stored.Length is 0 ? null : Kind(context) switch
    {
        "INT" or "BIGINT" or "DECIMAL" when JsonText.Number(stored) is { } number => JsonText.Of(number),
        _ => JsonText.Of(stored),
    };

    public override string ToStored(JsonElement value, EditorContext context) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
        JsonValueKind.String => value.GetString() ?? string.Empty,
        _ => JsonText.Compact(value),
    };

    public override object? ToDelivered(string stored, EditorContext context) => stored.Length is 0 ? null : Kind(context) switch
    {
        "INT" => int.TryParse(stored, CultureInfo.InvariantCulture, out var number) ? number : 0,
        "BIGINT" => long.TryParse(stored, CultureInfo.InvariantCulture, out var number) ? number : 0L,
        "DECIMAL" => JsonText.Number(stored) ?? 0m,
        "DATETIME" or "DATE" => DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null,
        _ => stored,
    };

    private static string? Kind(EditorContext context) =>
        context.Setting("umbracoDataValueType") is { ValueKind: JsonValueKind.String } kind ? kind.GetString()?.ToUpperInvariant() : null;
}
