using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;
using WelcomeCenter.Print.Text;
using WelcomeCenter.Print.Text.Bidi;

namespace WelcomeCenter.Print.Layout;

/// <summary>Lines of a heading or a paragraph.</summary>
internal sealed class TextFragment(TextSetting setting, IReadOnlyList<TextLine> lines) : Fragment
{
    // Fewer lines than this stand alone neither at the foot nor at the head of a page.
    private const int Together = 2;

    public override double Height => lines.Count * setting.LineHeight;

    public override void Draw(PdfPage page, double x, double y)
    {
        foreach (var line in lines)
        {
            DrawLine(page, line, x + setting.Inset(line), y);
            y += setting.LineHeight;
        }
    }

    public override Cut CutAt(double available, bool force)
    {
        var fit = Math.Clamp((int)(available / setting.LineHeight), 0, lines.Count);
        if (fit == lines.Count)
        {
            return new(this, null);
        }

        var kept = lines.Count - fit < Together ? lines.Count - Together : fit;
        kept = kept < Together ? 0 : kept;
        if (kept == 0 && force)
        {
            kept = Math.Max(1, fit);
        }

        return kept == 0 ? new(null, this) : new(With(lines.Take(kept).ToList()), kept == lines.Count ? null : With(lines.Skip(kept).ToList()));
    }

    private TextFragment With(IReadOnlyList<TextLine> part) => new(setting, part) { SpaceAfter = SpaceAfter, KeepWithNext = KeepWithNext };

    private void DrawLine(PdfPage page, TextLine line, double x, double y)
    {
        foreach (var run in line.Runs)
        {
            var span = run.Item.Span;
            if (span.Element is null)
            {
                page.MarkArtifact();
            }
            else
            {
                page.Mark(span.Element);
            }

            var font = setting.Fonts.For(run.Item.Font);
            page.Show(font, setting.Size, span.Colour, y + setting.Baseline, Place(font, run, x), run.Item.RightToLeft);
        }

        foreach (var run in line.Runs.Where(run => run.Item.Span.Link is not null && !run.Hangs))
        {
            var span = run.Item.Span;
            page.MarkArtifact();
            page.FillRectangles([new(x + run.X, y + setting.Baseline + (0.12 * setting.Size), run.Width, Math.Max(0.5, 0.05 * setting.Size))], span.Colour);
            page.Link(new(x + run.X, y, run.Width, setting.LineHeight), span.Link!, span.LinkText, span.Element!);
        }
    }

    private List<PlacedGlyph> Place(PdfFont font, LineRun run, double x)
    {
        var glyphs = new List<PlacedGlyph>(run.Clusters.Count);
        var scale = setting.Size / run.Item.Font.File.UnitsPerEm;
        var pen = x + run.X;
        foreach (var cluster in run.Clusters)
        {
            var text = setting.Text.Substring(cluster.Start, cluster.End - cluster.Start);
            if (!BidiControls.Only(text))
            {
                glyphs.Add(new(font.Code(cluster.Shape, text), pen - (cluster.Lead * scale)));
            }

            pen += cluster.Advance * scale;
        }

        return glyphs;
    }
}

/// <summary>What all lines of a block have in common.</summary>
internal sealed record TextSetting(string Text, FontBook Fonts, TextStyle Style, double Width, bool RightToLeft)
{
    // Height above and below the baseline that Noto Sans asks for, as parts of its size.
    private const double Ascent = 1.069;
    private const double Descent = 0.293;

    // Nothing gets so small that pages would have to hold lines without end.
    private const double Smallest = 0.5;

    public double Size => Math.Max(Smallest, Style.Size);

    public double LineHeight => Size * Math.Max(Smallest, Style.LineHeight);

    /// <summary>From the top of the line, which is shared out evenly above and below the letters.</summary>
    public double Baseline => ((LineHeight - (Size * (Ascent + Descent))) / 2) + (Size * Ascent);

    /// <summary>From the left edge to where a line starts.</summary>
    public double Inset(TextLine line)
    {
        var room = Width - line.Width;
        return Style.Alignment switch
        {
            TextAlignment.Centre => room / 2,
            TextAlignment.End => RightToLeft ? 0 : room,
            _ => RightToLeft ? room : 0,
        };
    }
}
