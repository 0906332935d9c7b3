using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>Stacks side by side, in reading order.</summary>
internal sealed class ColumnsFragment(IReadOnlyList<PlacedColumn> columns) : Fragment
{
    public override double Height { get; } = columns.Count == 0 ? 0 : columns.Max(column => column.Content.Height);

    public override void Draw(PdfPage page, double x, double y)
    {
        foreach (var column in columns)
        {
            (column.Content.Children is [.., PanelFragment last] && column.Content.Height < Height
                ? new StackFragment([.. column.Content.Children.SkipLast(1), last.Stretched(Height - column.Content.Height)])
                : column.Content).Draw(page, x + column.X, y);
        }
    }

    public override Cut CutAt(double available, bool force)
    {
        if (columns.Count == 0)
        {
            return new(this, null);
        }

        var cuts = columns.Select(column => (column.X, Cut: column.Content.CutAt(available, force))).ToList();
        if (!force && cuts.Any(cut => cut.Cut.Head is null))
        {
            return new(null, this);
        }

        return new(
            Part(cuts.Select(cut => (cut.X, cut.Cut.Head))),
            Part(cuts.Select(cut => (cut.X, cut.Cut.Tail))));
    }

    private ColumnsFragment? Part(IEnumerable<(double X, Fragment? Content)> parts)
    {
        var left = parts.Where(part => part.Content is not null).Select(part => new PlacedColumn(part.X, (StackFragment)part.Content!)).ToList();
        return left.Count == 0 ? null : new(left) { SpaceAfter = SpaceAfter };
    }
}

/// <summary>A column and how far its left edge is from that of the columns together.</summary>
internal readonly record struct PlacedColumn(double X, StackFragment Content);
