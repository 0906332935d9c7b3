using System.Globalization;
using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Dates;

/// <summary>Date and time without a zone; exchanged with a blank, stored with a <c>T</c> between the two.</summary>
internal sealed class DateTimeEditor(string alias) : PropertyEditor
{
    public override string Alias => alias;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Parse(stored) is { } moment ? JsonText.Of(moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String && Parse(value.GetString()) is { } moment
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => Parse(stored);

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String && Parse(value.GetString()) is not null ? [] : [ValueError.Whole(ValueError.Date)];

    private static DateTime? Parse(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
