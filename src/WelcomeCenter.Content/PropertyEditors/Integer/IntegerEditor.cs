using System.Globalization;
using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors.Decimal;

namespace WelcomeCenter.Content.PropertyEditors.Integer;

internal sealed class IntegerEditor() : NumberEditor("Umbraco.Integer")
{
    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Parse(stored) is { } number ? JsonText.Of(number) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        JsonText.Number(value) is { } number && number == decimal.Truncate(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => Parse(stored);

    protected override bool IsAllowed(decimal number) => number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue;

    private static int? Parse(string stored) =>
        int.TryParse(stored, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
