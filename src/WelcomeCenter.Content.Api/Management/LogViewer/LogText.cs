using System.Globalization;
using Serilog.Events;
using Serilog.Parsing;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>Events as people read them: as on the console, without quotation marks around words.</summary>
internal static class LogText
{
    public static string Message(LogEvent logEvent) => string.Concat(logEvent.MessageTemplate.Tokens.Select(token => token switch
    {
        PropertyToken property when logEvent.Properties.TryGetValue(property.PropertyName, out var value) => Value(value, property.Format),
        _ => token.ToString(),
    }));

    public static string Value(LogEventPropertyValue value, string? format = null)
    {
        if (value is ScalarValue { Value: string text })
        {
            return text;
        }

        try
        {
            return value.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            // A format that suited the value suits no longer what it became in the file.
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
    }
}
