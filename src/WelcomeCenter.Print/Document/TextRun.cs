namespace WelcomeCenter.Print.Document;

/// <summary>
/// A stretch of text in one look. Line feeds start a new line; other control characters are dropped; characters that no font has
/// show as a box.
/// </summary>
/// <param name="Text">Any text, in logical order; broken UTF-16 is mended.</param>
public sealed record TextRun(string Text)
{
    /// <summary>Null: as the block has it.</summary>
    public FontWeight? Weight { get; init; }

    /// <summary>Null: as the block has it.</summary>
    public Colour? Colour { get; init; }

    /// <summary>An absolute address that a click opens.</summary>
    public Uri? Link { get; init; }

    /// <summary>The language of this stretch where it differs from the block's: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Its direction is that of its own first letter and does not mix with what stands around it, as <c>bdi</c> does in HTML;
    /// telephone numbers in Arabic text need it. Links and stretches in another language are set apart anyway.
    /// </summary>
    public bool IsIsolated { get; init; }

    public static implicit operator TextRun(string text) => new(text);
}
