using System.Text.RegularExpressions;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Web.Flyer;

/// <summary>From the words of the content to stretches of print.</summary>
internal static partial class FlyerRuns
{
    private const char NoBreakSpace = '\u00A0';
    private const char EndOfLeadIn = ':';

    /// <summary>The groups of a telephone number stay on one line and in their order, also within Arabic text.</summary>
    public static IReadOnlyList<TextRun> Of(FlyerText text) => [.. Split(text.Value, text.Language)];

    /// <summary>In every line, what stands before the first colon is bold.</summary>
    public static IReadOnlyList<TextRun> WithLeadIns(FlyerText text) =>
        [.. text.Value.ReplaceLineEndings("\n").Split('\n').SelectMany((line, index) => Line(index == 0 ? line : "\n" + line, text.Language))];

    private static IEnumerable<TextRun> Line(string line, string language)
    {
        var end = line.IndexOf(EndOfLeadIn, StringComparison.Ordinal) + 1;
        return Split(line[..end], language).Select(run => run with { Weight = FontWeight.Bold }).Concat(Split(line[end..], language));
    }

    private static IEnumerable<TextRun> Split(string text, string language)
    {
        var start = 0;
        foreach (Match number in PhoneNumber().Matches(text))
        {
            yield return new(text[start..number.Index]) { Language = language };
            yield return new(number.Value.Replace(' ', NoBreakSpace)) { IsIsolated = true };
            start = number.Index + number.Length;
        }

        yield return new(text[start..]) { Language = language };
    }

    [GeneratedRegex(@"\+?[0-9]+(?:[ \u00A0/-][0-9]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();
}
