using WelcomeCenter.Benchmarks;
using WelcomeCenter.Benchmarks.Editing;
using WelcomeCenter.Benchmarks.Reading;
using WelcomeCenter.Benchmarks.Requests;
using WelcomeCenter.Benchmarks.Scale;

// Measures what docs/performance.md states; prints one line per figure. Give names to measure only some: reading, requests, scale, editing.
var figures = new Figures(Console.Out);
var chosen = args is [] ? ["reading", "requests", "scale", "editing"] : args;
if (chosen.Contains("reading"))
{
    await ReadingFigures.MeasureAsync(figures);
}

if (chosen.Contains("requests"))
{
    await RequestFigures.MeasureAsync(figures);
}

if (chosen.Contains("scale"))
{
    await ScaleFigures.MeasureAsync(figures);
}

if (chosen.Contains("editing"))
{
    await EditingFigures.MeasureAsync(figures);
}
