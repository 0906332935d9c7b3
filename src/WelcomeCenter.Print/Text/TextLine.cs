using WelcomeCenter.Print.Text.Bidi;

namespace WelcomeCenter.Print.Text;

/// <summary>One line of a paragraph with the glyphs in place. Zero is the left end of what can be seen of it.</summary>
/// <param name="Runs">In reading order.</param>
/// <param name="Width">Without the blanks at the end, in points.</param>
internal sealed record TextLine(IReadOnlyList<LineRun> Runs, double Width)
{
    private const char SoftHyphen = '\u00AD';

    /// <param name="items">As they were shaped for measuring; those that stand whole on a line stay as they are.</param>
    public static TextLine From(StyledText text, IReadOnlyList<ShapedItem> items, LineRange range)
    {
        var end = range.End > range.Start && text.Text[range.End - 1] == '\n' ? range.End - 1 : range.End;
        var visibleEnd = end;
        while (visibleEnd > range.Start && char.IsWhiteSpace(text.Text[visibleEnd - 1]))
        {
            visibleEnd--;
        }

        var shown = ShowHyphen(text.Text, visibleEnd);
        var levels = text.Levels[range.Start..end].ToArray();
        BidiLevels.ResetWhiteSpace(text.Text.AsSpan(range.Start, end - range.Start), levels, text.RightToLeft);

        var pieces = new List<Piece>();
        foreach (var (item, clusters) in items.Where(shaped => shaped.Item.Start < end && shaped.Item.End > range.Start))
        {
            var start = Math.Max(item.Start, range.Start);
            while (start < Math.Min(item.End, end))
            {
                var stop = start + 1;
                while (stop < Math.Min(item.End, end) && levels[stop - range.Start] == levels[start - range.Start] && stop != visibleEnd)
                {
                    stop++;
                }

                var part = item with { Level = levels[start - range.Start] };
                var whole = start == item.Start && stop == item.End && part.Level == item.Level && ReferenceEquals(shown, text.Text);
                pieces.Add(new(part, whole ? clusters : Shaper.Shape(shown, part, start, stop), start >= visibleEnd));
                start = stop;
            }
        }

        return Place(text, pieces);
    }

    private static TextLine Place(StyledText text, List<Piece> pieces)
    {
        var runs = new LineRun[pieces.Count];
        var hanging = pieces.Where(piece => piece.Hangs).Sum(piece => piece.Width(text.Size));
        var pen = text.RightToLeft ? -hanging : 0;
        foreach (var index in VisualOrder.Of([.. pieces.Select(piece => piece.Item.Level)]))
        {
            var piece = pieces[index];
            var width = piece.Width(text.Size);
            runs[index] = new(piece.Item, piece.Clusters, pen, width, piece.Hangs);
            pen += width;
        }

        return new(runs, pieces.Where(piece => !piece.Hangs).Sum(piece => piece.Width(text.Size)));
    }

    /// <summary>A soft hyphen shows only where a line ends with it.</summary>
    private static string ShowHyphen(string text, int visibleEnd) =>
        visibleEnd > 0 && visibleEnd < text.Length && text[visibleEnd - 1] == SoftHyphen
            ? string.Concat(text.AsSpan(0, visibleEnd - 1), "-", text.AsSpan(visibleEnd))
            : text;

    private sealed record Piece(TextItem Item, IReadOnlyList<Cluster> Clusters, bool Hangs)
    {
        public double Width(double size) => Clusters.Sum(cluster => cluster.Advance) * size / Item.Font.File.UnitsPerEm;
    }
}

/// <summary>A part of a line in one look and direction.</summary>
/// <param name="Clusters">From left to right.</param>
/// <param name="X">Where it starts, from the left end of the line, in points.</param>
/// <param name="Hangs">It consists of blanks at the end of the line.</param>
internal sealed record LineRun(TextItem Item, IReadOnlyList<Cluster> Clusters, double X, double Width, bool Hangs)
{
    /// <summary>It only sets other runs apart; there is nothing to show.</summary>
    public bool Isolates(ReadOnlySpan<char> text) => BidiControls.Only(text[Clusters.Min(cluster => cluster.Start)..Clusters.Max(cluster => cluster.End)]);
}
