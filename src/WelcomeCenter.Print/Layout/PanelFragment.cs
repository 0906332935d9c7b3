using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A ground with a stack on it; cut in two, each part has its own ground and padding.</summary>
internal sealed class PanelFragment(Panel panel, StackFragment content, double width, bool rightToLeft, double extra = 0) : Fragment
{
    public override double Height => panel.Padding.Top + content.Height + panel.Padding.Bottom + extra;

    public PanelFragment Stretched(double by) => new(panel, content, width, rightToLeft, by) { SpaceAfter = SpaceAfter };

    public override void Draw(PdfPage page, double x, double y)
    {
        var box = new Box(x, y, width, Height);
        if (panel.Background is not null || panel.Edge is not null || panel.Ornaments.Count > 0)
        {
            page.MarkArtifact();
            page.Clip(box, panel.CornerRadius, () => DrawGround(page, box));
        }

        content.Draw(page, x + (rightToLeft ? panel.Padding.End : panel.Padding.Start), y + panel.Padding.Top);
    }

    public override Cut CutAt(double available, bool force)
    {
        var (head, tail) = content.CutAt(available - panel.Padding.Top - panel.Padding.Bottom, force);
        return new(Part(head), Part(tail));
    }

    private PanelFragment? Part(Fragment? part) =>
        part is null ? null : new(panel, (StackFragment)part, width, rightToLeft) { SpaceAfter = SpaceAfter };

    private void DrawGround(PdfPage page, Box box)
    {
        if (panel.Background is { } ground)
        {
            page.FillRectangles([box], ground);
        }

        foreach (var ornament in panel.Ornaments)
        {
            Draw(page, box, ornament);
        }

        if (panel.Edge is { } edge)
        {
            var start = rightToLeft ? box.X + box.Width - panel.EdgeWidth : box.X;
            page.FillRectangles([box with { X = start, Width = panel.EdgeWidth }], edge);
        }
    }

    private void Draw(PdfPage page, Box box, Ornament ornament)
    {
        switch (ornament)
        {
            case Arch arch:
                page.StrokeArch(FromEnd(arch.FromEnd), box.Y + arch.FromTop, arch.Radius, !arch.IsReflected, arch.Thickness, arch.Colour);
                break;
            case Bar bar:
                var y = box.Y + bar.FromTop;
                page.StrokeLine([(FromEnd(bar.FromEnd), y), (FromEnd(bar.FromEnd + bar.Length), y)], bar.Thickness, bar.Colour);
                break;
        }

        double FromEnd(double distance) => rightToLeft ? box.X + distance : box.X + box.Width - distance;
    }
}
