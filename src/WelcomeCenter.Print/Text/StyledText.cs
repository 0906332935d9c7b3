using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Fonts;
using WelcomeCenter.Print.Pdf;
using WelcomeCenter.Print.Text.Bidi;

namespace WelcomeCenter.Print.Text;

/// <summary>The text of one paragraph, and how each part of it is set and tagged.</summary>
internal sealed class StyledText
{
    private readonly int[] spanOf;
    private readonly byte[] levels;

    private StyledText(string text, IReadOnlyList<TextSpan> spans, int[] spanOf, double size, bool rightToLeft)
    {
        Text = text;
        Spans = spans;
        this.spanOf = spanOf;
        Size = size;
        RightToLeft = rightToLeft;
        levels = BidiLevels.Of(text, rightToLeft);
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public double Size { get; }

    /// <summary>Direction of the paragraph.</summary>
    public bool RightToLeft { get; }

    /// <summary>Embedding levels, one for each UTF-16 unit.</summary>
    public ReadOnlySpan<byte> Levels => levels;

    public TextSpan SpanAt(int index) => Spans[spanOf[index]];

    /// <param name="language">The language of the block.</param>
    /// <param name="element">The element of the block; null for decoration.</param>
    public static StyledText From(
        IReadOnlyList<TextRun> runs, TextStyle style, string language, bool rightToLeft, StructureElement? element)
    {
        var spans = new List<TextSpan>();
        var texts = new List<string>();
        foreach (var run in runs)
        {
            var text = CleanText.Of(run.Text);
            var foreign = run.Language is { } other && other != language ? other : null;
            var owner = foreign is null ? element : element?.Reserve("Span", foreign);
            var link = run.Link is null || !run.Link.IsAbsoluteUri ? null : owner?.Reserve("Link");
            texts.Add(run.IsIsolated || foreign is not null || run.Link is not null ? BidiControls.Isolate(text) : text);
            spans.Add(new()
            {
                Weight = run.Weight ?? style.Weight,
                Colour = run.Colour ?? style.Colour,
                Language = foreign ?? language,
                Element = link ?? owner,
                Link = link is null ? null : run.Link,
                LinkText = CleanText.Line(run.Text),
            });
        }

        var spanOf = texts.SelectMany((text, index) => Enumerable.Repeat(index, text.Length)).ToArray();
        return new(string.Concat(texts), spans, spanOf, style.Size, rightToLeft);
    }
}

/// <summary>A stretch of text in one look, under one element.</summary>
internal sealed record TextSpan
{
    public required FontWeight Weight { get; init; }

    public required Colour Colour { get; init; }

    public required string Language { get; init; }

    /// <summary>Null for decoration.</summary>
    public required StructureElement? Element { get; init; }

    public required Uri? Link { get; init; }

    public required string LinkText { get; init; }

    public IReadOnlyList<PrintFont> Fonts => FontLibrary.Fonts(Weight);
}
