using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Serilog.Events;
using Serilog.Parsing;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>One line of compact JSON (CLEF): names with <c>@</c> are about the event, all others are its properties.</summary>
internal static class LogLine
{
    private static readonly MessageTemplateParser Parser = new();
    private static readonly ConcurrentDictionary<string, MessageTemplate> Templates = new(StringComparer.Ordinal);

    /// <summary>Only when and how bad; much cheaper than the whole.</summary>
    /// <returns>Null for a line that is none, such as the last one while it is being written.</returns>
    public static (DateTimeOffset At, LogEventLevel Level)? Head(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            DateTimeOffset? at = null;
            var level = LogEventLevel.Information;
            reader.Read();
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var (isTime, isLevel) = (reader.ValueTextEquals("@t"u8), reader.ValueTextEquals("@l"u8));
                reader.Read();
                if (isTime)
                {
                    at = reader.GetDateTimeOffset();
                }
                else if (isLevel)
                {
                    level = Enum.TryParse<LogEventLevel>(reader.GetString(), out var known) ? known : level;
                }
                else
                {
                    reader.Skip();
                }
            }

            return at is { } known2 ? (known2, level) : null;
        }
        catch (Exception reason) when (reason is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <inheritdoc cref="Head"/>
    public static LogEvent? Whole(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new LogEvent(
                root.GetProperty("@t").GetDateTimeOffset(),
                Enum.TryParse<LogEventLevel>(Text(root, "@l"), out var level) ? level : LogEventLevel.Information,
                Text(root, "@x") is { } exception ? new WrittenException(exception) : null,
                Template(Text(root, "@mt") ?? Text(root, "@m") ?? string.Empty),
                root.EnumerateObject().Where(member => IsProperty(member.Name)).Select(member => new LogEventProperty(Unescaped(member.Name), Value(member.Value))),
                Text(root, "@tr") is { } trace ? ActivityTraceId.CreateFromString(trace) : default,
                Text(root, "@sp") is { } span ? ActivitySpanId.CreateFromString(span) : default);
        }
        catch (Exception reason) when (reason is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static MessageTemplate Template(string text) => Templates.Count > 5000 ? Parser.Parse(text) : Templates.GetOrAdd(text, Parser.Parse);

    private static bool IsProperty(string name) => name.Length > 0 && (name[0] is not '@' || name.StartsWith("@@", StringComparison.Ordinal));

    private static string Unescaped(string name) => name[0] is '@' ? name[1..] : name;

    private static LogEventPropertyValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new StructureValue(
            value.EnumerateObject().Where(member => member.Name.Length > 0).Select(member => new LogEventProperty(member.Name, Value(member.Value)))),
        JsonValueKind.Array => new SequenceValue(value.EnumerateArray().Select(Value)),
        JsonValueKind.String => new ScalarValue(value.GetString()),
        JsonValueKind.Number => new ScalarValue(value.TryGetInt64(out var whole) ? whole : value.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new ScalarValue(value.GetBoolean()),
        _ => new ScalarValue(null),
    };

    /// <summary>What an exception said when it was written.</summary>
    private sealed class WrittenException(string text) : Exception(text.Split('\n')[0])
    {
        public override string ToString() => text;
    }
}
