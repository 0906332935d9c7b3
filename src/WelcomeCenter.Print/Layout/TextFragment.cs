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
    private const double UnderlineDepth = 0.12;
    private const double UnderlineThickness = 0.05;

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
        LineRun? before = null;
        foreach (var run in line.Runs.Where(run => !run.Isolates(setting.Text)))
        {
            if (run.Item.Span.Element is { } element)
            {
                page.Mark(element);
            }
            else
            {
                page.MarkArtifact();
            }

            var font = setting.Fonts.For(run.Item.Font);
            page.Show(font, setting.Size, run.Item.Span.Colour, y + setting.Baseline, Place(font, run, before, x), run.Item.RightToLeft);
            before = run;
        }

        foreach (var link in line.Runs.Where(run => run.Item.Span.Link is not null && !run.Hangs).GroupBy(run => run.Item.Span))
        {
            DrawLink(page, link.Key, x + link.Min(run => run.X), y, link.Max(run => run.X + run.Width) - link.Min(run => run.X));
        }
    }

    private void DrawLink(PdfPage page, TextSpan span, double x, double y, double width)
    {
        var underline = y + setting.Baseline + (UnderlineDepth * setting.Size);
        page.MarkArtifact();
        page.FillRectangles([new(x, underline, width, UnderlineThickness * setting.Size)], span.Colour);
        page.Link(new(x, y, width, setting.LineHeight), span.Link!, span.LinkText, span.Element!);
    }

    /// <summary>Glyphs from left to right.</summary>
    private List<PlacedGlyph> Place(PdfFont font, LineRun run, LineRun? before, double x)
    {
        var glyphs = new List<PlacedGlyph>(run.Clusters.Count);
        var scale = setting.Size / run.Item.Font.File.UnitsPerEm;
        var pen = x + run.X;
        var first = run.Item.RightToLeft ? run.Clusters.Count - 1 : 0;
        for (var i = 0; i < run.Clusters.Count; i++)
        {
            var cluster = run.Clusters[i];
            var text = setting.Text[cluster.Start..cluster.End];
            if (!BidiControls.Only(text))
            {
                text = i == first && before is not null ? BidiControls.MarkTurn(text, before.Item.RightToLeft, run.Item.RightToLeft) : text;
                glyphs.Add(new(font.Code(cluster.Shape, text), pen - (cluster.Lead * scale)));
            }

            pen += cluster.Shape.Advance * scale;
        }

        return glyphs;
    }
}
