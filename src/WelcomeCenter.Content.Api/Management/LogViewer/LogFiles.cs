using System.Globalization;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>The log of this instance as files in Serilog's compact JSON, one line for each event, one or more files for each day.</summary>
/// <param name="folder">Need not exist.</param>
public sealed class LogFiles(string folder)
{
    /// <summary>Stands before the day in the name of a file.</summary>
    public const string NamePrefix = "welcome-center-";

    /// <summary>A larger file is followed by another one of the same day; one file at a time is read into memory.</summary>
    public const int MostBytesOfOneFile = 10_000_000;

    private const string DayFormat = "yyyyMMdd";

    /// <returns>Paths, oldest first. Days are those of the server's clock; an event of midnight may stand in the file of the next day.</returns>
    internal IReadOnlyList<string> Between(DateOnly from, DateOnly to) =>
    [
        .. (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{NamePrefix}*.json") : [])
            .Select(path => (Path: path, Name: Path.GetFileNameWithoutExtension(path)))
            .Where(file => DayOf(file.Name) is { } day && day >= from && day <= to.AddDays(1))
            .OrderBy(file => DayOf(file.Name)).ThenBy(file => file.Name.Length).ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file.Path),
    ];

    private static DateOnly? DayOf(string name) =>
        name.Length >= NamePrefix.Length + DayFormat.Length
        && DateOnly.TryParseExact(name.AsSpan(NamePrefix.Length, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
