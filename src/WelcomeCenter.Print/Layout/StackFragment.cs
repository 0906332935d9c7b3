using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>Fragments one below the other.</summary>
internal sealed class StackFragment(IReadOnlyList<Fragment> children) : Fragment
{
    // Sums of the same numbers in another order must not push a line to the next page.
    private const double Tolerance = 0.01;

    public IReadOnlyList<Fragment> Children => children;

    public override double Height { get; } = children.Sum(child => child.Height + child.SpaceAfter) - (children.Count == 0 ? 0 : children[^1].SpaceAfter);

    public override void Draw(PdfPage page, double x, double y)
    {
        foreach (var child in children)
        {
            child.Draw(page, x, y);
            y += child.Height + child.SpaceAfter;
        }
    }

    public override Cut CutAt(double available, bool force)
    {
        var used = 0.0;
        for (var i = 0; i < children.Count; i++)
        {
            var room = available - used + Tolerance;
            if (children[i].Height > room)
            {
                var (begin, rest) = children[i].CutAt(room, force && i == 0);
                return begin is null
                    ? CutBefore(Companions(i, force))
                    : new(Stack([.. children.Take(i), begin]), Stack(rest is null ? [.. children.Skip(i + 1)] : [rest, .. children.Skip(i + 1)]));
            }

            used += children[i].Height + children[i].SpaceAfter;
        }

        return new(this, null);
    }

    /// <summary>Goes back over what must not stand last on a page, unless nothing would be left.</summary>
    private int Companions(int index, bool force)
    {
        var first = index;
        while (first > 0 && children[first - 1].KeepWithNext)
        {
            first--;
        }

        return first == 0 && force ? index : first;
    }

    private Cut CutBefore(int index) => new(Stack([.. children.Take(index)]), Stack([.. children.Skip(index)]));

    private StackFragment? Stack(IReadOnlyList<Fragment> parts) => parts.Count == 0 ? null : new(parts) { SpaceAfter = SpaceAfter };
}
