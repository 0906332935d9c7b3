namespace WelcomeCenter.Print.Document;

/// <summary>
/// A line drawn on the ground of a panel and cut off where the panel ends. Places are points from the upper edge and from the edge
/// where lines of text end, so that a drawing stands on the left where the language runs from the right.
/// </summary>
public abstract record Ornament
{
    private protected Ornament()
    {
    }

    public required double Thickness { get; init; }

    public required Colour Colour { get; init; }
}

/// <summary>Half a circle, open downwards or, reflected, upwards.</summary>
public sealed record Arch(double FromEnd, double FromTop, double Radius) : Ornament
{
    public bool IsReflected { get; init; }
}

/// <summary>A horizontal line.</summary>
public sealed record Bar(double FromEnd, double FromTop, double Length) : Ornament;
