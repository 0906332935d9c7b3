namespace WelcomeCenter.Print.Document;

/// <summary>Everything that goes on paper. The same document always gives the same bytes.</summary>
public sealed record PrintDocument
{
    /// <summary>Shown by readers in the title bar.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the language that it is written in; it decides the direction of the pages, too.</summary>
    public required string Language { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    public PageSetup Page { get; init; } = new();

    public required IReadOnlyList<Block> Content { get; init; }

    /// <summary>Text at the foot of every page, within the lower margin; readers skip it.</summary>
    public PageFooter? Footer { get; init; }

    /// <summary>Null: the file says nothing about when it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}

/// <summary>A sheet and its margins in points; A4 unless said otherwise.</summary>
public sealed record PageSetup
{
    public double Width { get; init; } = 595.276;

    public double Height { get; init; } = 841.89;

    public Insets Margins { get; init; } = new(56);
}

/// <summary>A line at the foot of each page.</summary>
/// <param name="Text">May contain <c>{page}</c> and <c>{pages}</c>.</param>
public sealed record PageFooter(string Text)
{
    public TextStyle Style { get; init; } = new() { Size = 8 };

    /// <summary>From the lower edge of the sheet to the lower edge of the line.</summary>
    public double FromBottom { get; init; } = 24;

    /// <summary>From both side edges of the sheet.</summary>
    public double FromSides { get; init; } = 56;
}
