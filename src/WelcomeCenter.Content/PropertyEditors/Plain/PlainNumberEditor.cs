using System.Globalization;
using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors.Decimal;

namespace WelcomeCenter.Content.PropertyEditors.Plain;

/// <summary>A number from an element of somebody's own.</summary>
internal sealed class PlainNumberEditor(string alias, bool isWhole) : NumberEditor(alias)
{
    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        JsonText.Number(stored) is { } number ? JsonText.Of(number) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        JsonText.Number(value) is { } number && IsAllowed(number) ? number.ToString(CultureInfo.InvariantCulture) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        JsonText.Number(stored) is not { } number ? null : isWhole ? (int)number : number;

    protected override bool IsAllowed(decimal number) =>
        !isWhole || (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue);
}
