using System.Globalization;

namespace WelcomeCenter.Content.PropertyEditors.Dates;

/// <summary>A time of the day: <c>14:30:00</c>.</summary>
internal sealed class TimeOnlyEditor() : ZonedDateEditor("Umbraco.TimeOnly")
{
    private static readonly string[] Formats = ["HH:mm:ss", "HH:mm"];

    protected override DateTimeOffset? Moment(string? text) =>
        TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new DateTimeOffset(DateOnly.MinValue, time, TimeSpan.Zero)
            : Parse(text);

    protected override string Exchanged(DateTimeOffset moment) => moment.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    protected override object Delivered(DateTimeOffset moment) => TimeOnly.FromDateTime(moment.DateTime);
}
