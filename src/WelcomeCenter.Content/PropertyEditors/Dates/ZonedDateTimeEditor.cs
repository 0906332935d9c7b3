using System.Globalization;

namespace WelcomeCenter.Content.PropertyEditors.Dates;

/// <summary>Date and time in a zone: <c>2026-02-03T14:30:00+01:00</c> in <c>Europe/Berlin</c>.</summary>
internal sealed class ZonedDateTimeEditor() : ZonedDateEditor("Umbraco.DateTimeWithTimeZone")
{
    protected override bool NeedsZone => true;

    protected override DateTimeOffset? Moment(string? text) => Parse(text);

    protected override string Exchanged(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    protected override object Delivered(DateTimeOffset moment) => moment;
}
