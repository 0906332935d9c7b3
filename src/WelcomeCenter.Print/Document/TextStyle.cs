namespace WelcomeCenter.Print.Document;

/// <summary>How a block of text looks. Sizes are in points.</summary>
public sealed record TextStyle
{
    public double Size { get; init; } = 11;

    /// <summary>Distance between baselines, as a multiple of <see cref="Size"/>.</summary>
    public double LineHeight { get; init; } = 1.4;

    public FontWeight Weight { get; init; } = FontWeight.Regular;

    public Colour Colour { get; init; } = Colour.Black;

    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    /// <summary>Makes the lines of a short text about equally long, so that no word stands alone.</summary>
    public bool IsBalanced { get; init; }
}

public enum FontWeight
{
    Regular,
    Bold,
}

/// <summary>Where lines stand. Start and end follow the direction of the text: in Arabic the start is on the right.</summary>
public enum TextAlignment
{
    Start,
    Centre,
    End,
}
