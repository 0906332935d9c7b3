using System.Diagnostics;

namespace WelcomeCenter.Benchmarks;

/// <summary>Takes times and prints them as rows of a Markdown table.</summary>
internal sealed class Figures(TextWriter output)
{
    /// <summary>Repeats a task and prints the median and the 95th percentile.</summary>
    public async Task TimeAsync(string what, int warmUp, int repetitions, Func<Task<TimeSpan>> take)
    {
        for (var index = 0; index < warmUp; index++)
        {
            await take();
        }

        var times = new List<TimeSpan>();
        for (var index = 0; index < repetitions; index++)
        {
            times.Add(await take());
        }

        times.Sort();
        Row(what, $"{times[times.Count / 2].TotalMilliseconds:0.00} ms median, {times[times.Count * 95 / 100].TotalMilliseconds:0.00} ms p95 of {repetitions}");
    }

    public void Row(string what, string value) => output.WriteLine($"| {what} | {value} |");

    public static async Task<TimeSpan> OfAsync(Func<Task> task)
    {
        var start = Stopwatch.GetTimestamp();
        await task();
        return Stopwatch.GetElapsedTime(start);
    }
}
