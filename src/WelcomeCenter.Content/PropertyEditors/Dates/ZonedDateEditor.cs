using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors.Dates;

/// <summary>
/// The date editors whose value is <c>{ date, timeZone }</c>. Stored is a whole moment with an offset in each case, as Umbraco stores it:
/// a day at midnight, a time of the day on the first day of the calendar.
/// </summary>
internal abstract class ZonedDateEditor(string alias) : PropertyEditor
{
    private const string Stored = "yyyy-MM-dd'T'HH:mm:sszzz";

    public override string Alias => alias;

    public override bool StoresJson => true;

    protected virtual bool NeedsZone => false;

    public override JsonElement? ToEditor(string stored, EditorContext context)
    {
        var value = JsonText.Parse(stored);
        return Moment(value?.Text("date") ?? stored) is { } moment ? JsonText.Of(Whole(Exchanged(moment), value?.Text("timeZone"))) : null;
    }

    public override string ToStored(JsonElement value, EditorContext context) =>
        Moment(value.Text("date")) is { } moment
            ? JsonText.Compact(Whole(moment.ToString(Stored, CultureInfo.InvariantCulture), NeedsZone ? value.Text("timeZone") : null))
            : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        Moment(JsonText.Parse(stored)?.Text("date") ?? stored) is { } moment ? Delivered(moment) : null;

    public override bool IsEmpty(JsonElement value) =>
        base.IsEmpty(value)
        || (value.ValueKind is JsonValueKind.Object && (value.Member("date") is not { } date || base.IsEmpty(date)));

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (Moment(value.Text("date")) is null || (NeedsZone && !IsOffered(value.Text("timeZone"), context)))
        {
            yield return ValueError.Whole(ValueError.Date);
        }
    }

    /// <param name="text">In the stored or in the exchanged form.</param>
    protected abstract DateTimeOffset? Moment(string? text);

    protected abstract string Exchanged(DateTimeOffset moment);

    protected abstract object Delivered(DateTimeOffset moment);

    protected static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static bool IsOffered(string? zone, EditorContext context)
    {
        if (zone is null || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return false;
        }

        var zones = context.Setting("timeZones");
        return zones?.Text("mode") is not "custom" || (zones?.Member("timeZones")).Items().Any(offered => offered.ValueKind is JsonValueKind.String && offered.GetString() == zone);
    }

    private static JsonObject Whole(string date, string? zone) => new() { ["date"] = date, ["timeZone"] = zone };
}
