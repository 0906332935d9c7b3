using System.Globalization;
using System.Text;

namespace WelcomeCenter.Print.Text;

/// <summary>Makes any string fit for setting.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Every line end becomes a line feed, other control characters go, halves of surrogate pairs become U+FFFD.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(unit).Append(text[++i]);
            }
            else if (unit is '\r' && i + 1 < text.Length && text[i + 1] is '\n')
            {
                continue;
            }
            else
            {
                Append(clean, unit);
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line, for titles and descriptions.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ');

    private static void Append(StringBuilder clean, char unit)
    {
        switch (unit)
        {
            case '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case '\t' or '\u001F':
                clean.Append(' ');
                break;
            case >= '\uFFFE' or '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF'):
                break;
            default:
                if (char.IsSurrogate(unit))
                {
                    clean.Append(Replacement);
                }
                else if (char.GetUnicodeCategory(unit) is not UnicodeCategory.Control)
                {
                    clean.Append(unit);
                }

                break;
        }
    }
}
