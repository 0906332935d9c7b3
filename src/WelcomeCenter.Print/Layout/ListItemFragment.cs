using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A marker, and beside it the content of the item. The marker stays with the first part.</summary>
/// <param name="lead">How much lower than the marker the content starts.</param>
internal sealed class ListItemFragment(Fragment? marker, StackFragment content, double markerX, double contentX, double lead) : Fragment
{
    public override double Height => Math.Max(lead + content.Height, marker?.Height ?? 0);

    public override void Draw(PdfPage page, double x, double y)
    {
        marker?.Draw(page, x + markerX, y);
        content.Draw(page, x + contentX, y + lead);
    }

    public override Cut CutAt(double available, bool force)
    {
        if (!force && available < (marker?.Height ?? 0))
        {
            return new(null, this);
        }

        var (head, tail) = content.CutAt(available - lead, force);
        return head is null ? new(null, this) : new(Part(head, marker, lead), tail is null ? null : Part(tail, null, 0));
    }

    private ListItemFragment Part(Fragment part, Fragment? label, double top) =>
        new(label, (StackFragment)part, markerX, contentX, top) { SpaceAfter = SpaceAfter };
}
