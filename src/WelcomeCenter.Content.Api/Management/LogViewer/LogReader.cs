using System.Text.RegularExpressions;
using Serilog.Events;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>
/// Reads the log file by file. Of what fits only the places are kept, and of those only the wanted page is read whole, so that a
/// large log costs time and no memory.
/// </summary>
internal sealed class LogReader(LogFiles files)
{
    /// <summary>More than this is refused before anything is read, as in Umbraco.</summary>
    private const long MostBytes = 100_000_000;

    /// <summary>A question that takes longer is given up: somebody waits for it, and others want the processor.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>One after the other, whoever asks.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    public bool IsTooLarge(LogPeriod period) => files.Between(period.From, period.To).Sum(path => new FileInfo(path).Length) > MostBytes;

    /// <returns>Null where it took too long.</returns>
    public Task<LogPage?> PageAsync(LogPeriod period, LogFilter filter, bool descending, int skip, int take, CancellationToken cancellationToken) =>
        InTurnAsync(
            until =>
            {
                var places = new List<Place>();
                if (!Visit(period, filter, until, (path, offset, line, _) => places.Add(new Place(path, offset, line.Length))))
                {
                    return null;
                }

                if (descending)
                {
                    places.Reverse();
                }

                return new LogPage(places.Count, Read([.. places.Skip(skip).Take(take)]));
            },
            cancellationToken);

    /// <returns>Null where it took too long.</returns>
    public Task<Dictionary<LogEventLevel, int>?> CountLevelsAsync(LogPeriod period, CancellationToken cancellationToken) =>
        InTurnAsync(
            until =>
            {
                var counts = new Dictionary<LogEventLevel, int>();
                return Visit(period, LogFilter.Of(null, [])!, until, (_, _, _, level) => counts[level] = counts.GetValueOrDefault(level) + 1) ? counts : null;
            },
            cancellationToken);

    /// <returns>How often each template was written, most often first; null where it took too long.</returns>
    public Task<List<KeyValuePair<string, int>>?> CountTemplatesAsync(LogPeriod period, CancellationToken cancellationToken) =>
        InTurnAsync(
            until =>
            {
                var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                var inTime = Visit(period, LogFilter.Of(null, [])!, until, (_, _, line, _) =>
                {
                    if (LogLine.Whole(line) is { } logEvent)
                    {
                        counts[logEvent.MessageTemplate.Text] = counts.GetValueOrDefault(logEvent.MessageTemplate.Text) + 1;
                    }
                });
                return inTime ? counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList() : null;
            },
            cancellationToken);

    private static async Task<T?> InTurnAsync<T>(Func<CancellationToken, T?> work, CancellationToken cancellationToken)
        where T : class
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            using var until = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            until.CancelAfter(Patience);
            return await Task.Run(() => work(until.Token), cancellationToken);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <returns>False where it took too long.</returns>
    private bool Visit(LogPeriod period, LogFilter filter, CancellationToken until, Action<string, int, ReadOnlyMemory<byte>, LogEventLevel> visit)
    {
        foreach (var path in files.Between(period.From, period.To))
        {
            var content = Content(path);
            for (var start = 0; start < content.Length;)
            {
                if (until.IsCancellationRequested)
                {
                    return false;
                }

                var end = content.Span[start..].IndexOf((byte)'\n') is var length and >= 0 ? start + length : content.Length;
                var line = content[start..end];
                if (LogLine.Head(line.Span) is var (at, level) && period.Holds(at) && filter.Takes(level) && (!filter.NeedsWhole || Takes(filter, line)))
                {
                    visit(path, start, line, level);
                }

                start = end + 1;
            }
        }

        return true;
    }

    private static bool Takes(LogFilter filter, ReadOnlyMemory<byte> line)
    {
        try
        {
            return LogLine.Whole(line) is { } logEvent && filter.Takes(logEvent);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static List<LogEvent> Read(IReadOnlyList<Place> page)
    {
        var events = new List<LogEvent>();
        var (path, content) = (string.Empty, ReadOnlyMemory<byte>.Empty);
        foreach (var place in page)
        {
            if (place.Path != path)
            {
                (path, content) = (place.Path, Content(place.Path));
            }

            if (place.Offset + place.Length <= content.Length && LogLine.Whole(content.Slice(place.Offset, place.Length)) is { } logEvent)
            {
                events.Add(logEvent);
            }
        }

        return events;
    }

    /// <summary>The file is being written meanwhile, and may be gone when its time was over.</summary>
    private static ReadOnlyMemory<byte> Content(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Math.Min(file.Length, 2 * LogFiles.MostBytesOfOneFile)];
            return bytes.AsMemory(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (FileNotFoundException)
        {
            return default;
        }
    }

    private readonly record struct Place(string Path, int Offset, int Length);
}

/// <summary>Days by the server's clock, both included.</summary>
internal sealed record LogPeriod(DateOnly From, DateOnly To)
{
    public bool Holds(DateTimeOffset at) => DateOnly.FromDateTime(at.LocalDateTime) is var day && day >= From && day <= To;
}

internal sealed record LogPage(int Total, IReadOnlyList<LogEvent> Events);
