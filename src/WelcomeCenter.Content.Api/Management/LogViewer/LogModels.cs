using Serilog.Events;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

internal sealed record LoggerModel(string Name, string Level);

internal sealed record LevelCountsModel(int Information, int Debug, int Warning, int Error, int Fatal)
{
    public static LevelCountsModel From(IReadOnlyDictionary<LogEventLevel, int> counts) => new(
        counts.GetValueOrDefault(LogEventLevel.Information),
        counts.GetValueOrDefault(LogEventLevel.Debug),
        counts.GetValueOrDefault(LogEventLevel.Warning),
        counts.GetValueOrDefault(LogEventLevel.Error),
        counts.GetValueOrDefault(LogEventLevel.Fatal));
}

internal sealed record TemplateModel(string MessageTemplate, int Count)
{
    public static TemplateModel From(KeyValuePair<string, int> counted) => new(counted.Key, counted.Value);
}

internal sealed record LogPropertyModel(string Name, string? Value);

internal sealed record LogMessageModel(
    DateTimeOffset Timestamp, string Level, string MessageTemplate, string RenderedMessage, IEnumerable<LogPropertyModel> Properties, string? Exception)
{
    public static LogMessageModel From(LogEvent logEvent) => new(
        logEvent.Timestamp,
        logEvent.Level.ToString(),
        logEvent.MessageTemplate.Text,
        LogText.Message(logEvent),
        PropertiesOf(logEvent),
        logEvent.Exception?.ToString());

    private static IEnumerable<LogPropertyModel> PropertiesOf(LogEvent logEvent)
    {
        foreach (var (name, value) in logEvent.Properties)
        {
            yield return new LogPropertyModel(name, LogText.Value(value));
        }

        if (logEvent.TraceId is { } trace && !logEvent.Properties.ContainsKey("TraceId"))
        {
            yield return new LogPropertyModel("TraceId", trace.ToHexString());
        }
    }
}
