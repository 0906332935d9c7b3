using System.Globalization;

namespace WelcomeCenter.Content.PropertyEditors.Dates;

/// <summary>Date and time as the clock on the wall shows them: <c>2026-02-03T14:30:00</c>.</summary>
internal sealed class UnspecifiedDateTimeEditor() : ZonedDateEditor("Umbraco.DateTimeUnspecified")
{
    protected override DateTimeOffset? Moment(string? text) =>
        Parse(text) is { } moment ? new DateTimeOffset(moment.DateTime, TimeSpan.Zero) : null;

    protected override string Exchanged(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    protected override object Delivered(DateTimeOffset moment) => moment.DateTime;
}
