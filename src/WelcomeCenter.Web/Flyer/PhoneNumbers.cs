using System.Text.RegularExpressions;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Web.Flyer;

/// <summary>Keeps the groups of a telephone number on one line and in their order, also within Arabic text.</summary>
internal static partial class PhoneNumbers
{
    private const char NoBreakSpace = '\u00A0';

    public static IReadOnlyList<TextRun> SetApart(FlyerText text)
    {
        var runs = new List<TextRun>();
        var start = 0;
        foreach (Match number in Pattern().Matches(text.Value))
        {
            runs.Add(Plain(start..number.Index));
            runs.Add(new TextRun(number.Value.Replace(' ', NoBreakSpace)) { IsIsolated = true });
            start = number.Index + number.Length;
        }

        runs.Add(Plain(start..));
        return runs;

        TextRun Plain(Range part) => new(text.Value[part]) { Language = text.Language };
    }

    [GeneratedRegex(@"\+?[0-9]+(?:[ \u00A0/-][0-9]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
