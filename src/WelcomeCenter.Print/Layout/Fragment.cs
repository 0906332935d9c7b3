using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A block with its final width, ready to be drawn, or to be cut where a page ends. All measures are points.</summary>
internal abstract class Fragment
{
    public abstract double Height { get; }

    /// <summary>Room to the next fragment of the same stack.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Does not stand alone at the foot of a page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Draws it with its upper left corner at this place.</summary>
    public abstract void Draw(PdfPage page, double x, double y);

    /// <summary>Parts it so that the head is no higher than what is available.</summary>
    /// <param name="force">The head must not be empty, even if it is too high: there is a whole page, and it does not get higher.</param>
    public virtual Cut CutAt(double available, bool force) => force || Height <= available ? new(this, null) : new(null, this);
}

/// <summary>What goes on this page, and what on the next.</summary>
internal readonly record struct Cut(Fragment? Head, Fragment? Tail);
