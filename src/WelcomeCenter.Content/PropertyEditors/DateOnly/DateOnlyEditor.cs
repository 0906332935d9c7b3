using System.Globalization;
using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.DateOnly;

/// <summary>A day: exchanged as <c>{ date, timeZone }</c>, stored as the same object with a full date.</summary>
internal sealed class DateOnlyEditor : PropertyEditor
{
    public override string Alias => "Umbraco.DateOnly";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Read(stored) is { } day ? JsonText.Of(new Exchanged(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        Day(value.Text("date")) is { } day
            ? JsonText.Compact(JsonText.Of(new Exchanged(day.ToString("yyyy-MM-dd'T00:00:00+00:00'", CultureInfo.InvariantCulture), null)))
            : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => Read(stored);

    public override bool IsEmpty(JsonElement value) => base.IsEmpty(value) || string.IsNullOrWhiteSpace(value.Text("date"));

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        Day(value.Text("date")) is null ? [ValueError.Whole(ValueError.Date)] : [];

    private static System.DateOnly? Read(string stored) => Day(JsonText.Parse(stored)?.Text("date") ?? stored);

    private static System.DateOnly? Day(string? text) =>
        text?.Length >= 10 && System.DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private sealed record Exchanged(
        [property: System.Text.Json.Serialization.JsonPropertyName("date")] string Date,
        [property: System.Text.Json.Serialization.JsonPropertyName("timeZone")] string? TimeZone);
}
