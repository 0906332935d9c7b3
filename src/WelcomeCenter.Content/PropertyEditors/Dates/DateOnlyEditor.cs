using System.Globalization;

namespace WelcomeCenter.Content.PropertyEditors.Dates;

/// <summary>A day: <c>2026-02-03</c>.</summary>
internal sealed class DateOnlyEditor() : ZonedDateEditor("Umbraco.DateOnly")
{
    private const string Format = "yyyy-MM-dd";

    protected override DateTimeOffset? Moment(string? text) =>
        text?.Length >= Format.Length && DateOnly.TryParseExact(text.AsSpan(0, Format.Length), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;

    protected override string Exchanged(DateTimeOffset moment) => moment.ToString(Format, CultureInfo.InvariantCulture);

    protected override object Delivered(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);
}
