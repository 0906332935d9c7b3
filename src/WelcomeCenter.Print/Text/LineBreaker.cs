using System.Globalization;
using ICU4N.Text;

namespace WelcomeCenter.Print.Text;

/// <summary>Fills lines one after the other, breaking where Unicode allows it, and inside a word only where it fits no line.</summary>
internal sealed class LineBreaker
{
    private const char SoftHyphen = '\u00AD';

    // A width computed by the very same sums must not fail by a rounding error.
    private const double Tolerance = 0.001;

    private const int BalancingSteps = 7;

    private readonly string text;
    private readonly double?[] measure;
    private readonly bool[] breaks;

    public LineBreaker(StyledText styled, IReadOnlyList<ShapedItem> items)
    {
        text = styled.Text;
        measure = Measure(styled, items);
        breaks = Opportunities(styled.Text);
    }

    /// <param name="width">Room for a line, in points.</param>
    public IReadOnlyList<LineRange> Lines(double width)
    {
        var lines = new List<LineRange>();
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfLine(start, width);
            lines.Add(new(start, end));
            start = end;
        }

        if (text.Length == 0 || text[^1] == '\n')
        {
            lines.Add(new(text.Length, text.Length));
        }

        return lines;
    }

    /// <summary>As many lines as the width asks for, but all about equally long.</summary>
    public IReadOnlyList<LineRange> BalancedLines(double width)
    {
        var best = Lines(width);
        var (narrow, wide) = (width / 2, width);
        for (var i = 0; i < BalancingSteps && best.Count > 1; i++)
        {
            var middle = (narrow + wide) / 2;
            var lines = Lines(middle);
            (narrow, wide, best) = lines.Count > best.Count ? (middle, wide, best) : (narrow, middle, lines);
        }

        return best;
    }

    private int EndOfLine(int start, double width)
    {
        var used = 0.0;
        var lastBreak = -1;
        for (var i = start; i < text.Length; i++)
        {
            if (i > start && breaks[i])
            {
                lastBreak = i;
            }

            if (text[i] == '\n')
            {
                return i + 1;
            }

            var advance = measure[i] ?? 0;
            // Blanks at the end of a line take no room.
            if (used + advance > width + Tolerance && !char.IsWhiteSpace(text[i]) && i > start)
            {
                var within = BoundaryAtOrBefore(i, start);
                var end = lastBreak > start ? lastBreak : within > start ? within : 0;
                if (end > start)
                {
                    return end;
                }
            }

            used += advance;
        }

        return text.Length;
    }

    /// <summary>The last place up to <paramref name="index"/> where the text can be cut without tearing a letter from its marks.</summary>
    private int BoundaryAtOrBefore(int index, int start)
    {
        while (index > start && (measure[index] is null || Extends(index)))
        {
            index--;
        }

        return index;
    }

    private bool Extends(int index) =>
        text[index] is '\u200D' || (text[index - 1] is '\u200D') || CharUnicodeInfo.GetUnicodeCategory(text, index) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The width of the cluster that starts at each index, in points; null inside a cluster.</summary>
    private static double?[] Measure(StyledText text, IReadOnlyList<ShapedItem> items)
    {
        var widths = new double?[text.Text.Length];
        foreach (var (item, clusters) in items)
        {
            foreach (var cluster in clusters)
            {
                var advance = text.Text[cluster.Start] is '\n' or SoftHyphen ? 0 : cluster.Advance;
                widths[cluster.Start] = advance * text.Size / item.Font.File.UnitsPerEm;
            }
        }

        return widths;
    }

    private static bool[] Opportunities(string text)
    {
        var breaks = new bool[text.Length + 1];
        if (text.Length > 0)
        {
            var iterator = BreakIterator.GetLineInstance(CultureInfo.InvariantCulture);
            iterator.SetText(text);
            for (var at = iterator.First(); at != BreakIterator.Done; at = iterator.Next())
            {
                breaks[at] = true;
            }
        }

        return breaks;
    }
}

/// <summary>The characters of a line, blanks and line feed at its end included.</summary>
internal readonly record struct LineRange(int Start, int End);
