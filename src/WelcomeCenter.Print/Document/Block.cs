namespace WelcomeCenter.Print.Document;

/// <summary>Something that takes its place below what came before and is as wide as the place it stands in. All measures are points (1/72 inch).</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Room below the block; falls away at the foot of a page, a panel or a column.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>The language where it differs from what the block stands in: a BCP 47 tag. It decides the direction, too.</summary>
    public string? Language { get; init; }
}

/// <summary>A heading; stays together with what follows it.</summary>
/// <param name="Level">1 to 6; a document should start with 1 and skip none.</param>
public sealed record Heading(int Level, params IReadOnlyList<TextRun> Content) : Block
{
    public TextStyle Style { get; init; } = new() { Size = 18, LineHeight = 1.2, Weight = FontWeight.Bold };
}

public sealed record Paragraph(params IReadOnlyList<TextRun> Content) : Block
{
    public TextStyle Style { get; init; } = new();
}

/// <summary>A list; each item is a stack of blocks beside its marker.</summary>
public sealed record ItemList(IReadOnlyList<ListItem> Items) : Block
{
    public ListMarker Marker { get; init; } = ListMarker.Disc;

    public Colour MarkerColour { get; init; } = Colour.Black;

    /// <summary>Diameter of a badge; the first line of the item stands at the height of its centre.</summary>
    public double BadgeSize { get; init; } = 22;

    /// <summary>From the edge to where the items' text starts.</summary>
    public double Indent { get; init; } = 18;

    /// <summary>Room between two items.</summary>
    public double Gap { get; init; } = 4;
}

public sealed record ListItem(params IReadOnlyList<Block> Content);

public enum ListMarker
{
    /// <summary>A small filled circle.</summary>
    Disc,

    /// <summary>A number with a point.</summary>
    Number,

    /// <summary>A white number in a filled circle.</summary>
    Badge,

    /// <summary>A white tick in a filled circle; a decoration that is not read aloud.</summary>
    Tick,
}

/// <summary>Blocks side by side, in reading order: from the right where the language runs from the right.</summary>
public sealed record Columns(params IReadOnlyList<Column> Content) : Block
{
    /// <summary>Room between two columns.</summary>
    public double Gap { get; init; } = 24;
}

/// <summary>One of several columns.</summary>
/// <param name="Share">The part of the width that it gets, relative to its neighbours.</param>
public sealed record Column(double Share, params IReadOnlyList<Block> Content);

/// <summary>Blocks on a ground of their own. At the foot of columns, panels reach as far down as the longest column.</summary>
public sealed record Panel(params IReadOnlyList<Block> Content) : Block
{
    public Insets Padding { get; init; } = new(16);

    /// <summary>Null: none.</summary>
    public Colour? Background { get; init; }

    public double CornerRadius { get; init; }

    /// <summary>A bar along the edge where reading starts; null: none.</summary>
    public Colour? Edge { get; init; }

    public double EdgeWidth { get; init; } = 4;

    /// <summary>What is drawn on the ground, below the text; it means nothing and is not read aloud.</summary>
    public IReadOnlyList<Ornament> Ornaments { get; init; } = [];
}

/// <summary>A QR code in vectors, with its quiet zone, on white.</summary>
/// <param name="Content">What it says, usually an address; setting it throws where that is longer than a code can hold (about 2,300 bytes).</param>
/// <param name="Alternative">What it is for, in words, for people who do not see it.</param>
public sealed record QrCode(string Content, string Alternative) : Block
{
    /// <summary>Width and height including the quiet zone.</summary>
    public double Size { get; init; } = 100;

    public Colour Colour { get; init; } = Colour.Black;

    public TextAlignment Alignment { get; init; } = TextAlignment.Start;
}

/// <summary>A horizontal line, a decoration.</summary>
public sealed record Rule : Block
{
    public double Thickness { get; init; } = 0.75;

    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>Null: across the whole width.</summary>
    public double? Length { get; init; }
}

/// <summary>Distances from the edges. Start and end follow the direction of the language.</summary>
public readonly record struct Insets(double Top, double End, double Bottom, double Start)
{
    public Insets(double all)
        : this(all, all, all, all)
    {
    }
}
