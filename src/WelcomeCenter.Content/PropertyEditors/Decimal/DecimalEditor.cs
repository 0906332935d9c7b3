using System.Globalization;
using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Decimal;

internal sealed class DecimalEditor() : NumberEditor("Umbraco.Decimal")
{
    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        JsonText.Number(stored) is { } number ? JsonText.Of(number) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        JsonText.Number(value)?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => JsonText.Number(stored);
}
