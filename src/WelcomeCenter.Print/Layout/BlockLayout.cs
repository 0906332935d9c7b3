using System.Globalization;
using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;
using WelcomeCenter.Print.Text;

namespace WelcomeCenter.Print.Layout;

/// <summary>From blocks to fragments: breaks text into lines, shares out widths, and builds the structure tree on the way.</summary>
internal sealed class BlockLayout(FontBook fonts)
{
    private const int DeepestHeading = 6;

    public StackFragment Stack(IReadOnlyList<Block> blocks, Place place) => new([.. blocks.Select(block => Lay(block, place))]);

    /// <summary>Lines of text that belong to an element, or, without one, to the decoration.</summary>
    public TextFragment Text(
        IReadOnlyList<TextRun> content, TextStyle style, Place place, StructureElement? element, double spaceAfter = 0, bool keepWithNext = false)
    {
        var text = StyledText.From(content, style, place.Language, place.RightToLeft, element);
        var items = Shaper.Shape(text);
        var breaker = new LineBreaker(text, items);
        var ranges = style.IsBalanced ? breaker.BalancedLines(place.Width) : breaker.Lines(place.Width);
        var lines = ranges.Select(range => TextLine.From(text, items, range)).ToList();
        return new(new(text.Text, fonts, style, place.Width, place.RightToLeft), lines) { SpaceAfter = spaceAfter, KeepWithNext = keepWithNext };
    }

    private Fragment Lay(Block block, Place outer)
    {
        var place = outer.For(block);
        var language = outer.Differing(block);
        return block switch
        {
            Heading heading => Text(
                heading.Content, heading.Style, place, outer.Parent.Add(Tag(heading), language), heading.SpaceAfter, keepWithNext: true),
            Paragraph paragraph => Text(paragraph.Content, paragraph.Style, place, outer.Parent.Add("P", language), paragraph.SpaceAfter),
            ItemList list => new ListLayout(this, list, place.Within(outer.Parent.Add("L", language))).Lay(),
            Columns columns => Lay(columns, Grouped(place, language)),
            Panel panel => Lay(panel, Grouped(place, language)),
            QrCode code => Lay(code, place, language),
            Rule rule => new RuleFragment(rule, place.Width, place.RightToLeft) { SpaceAfter = rule.SpaceAfter },
            _ => throw new ArgumentException($"There is no layout for {block.GetType().Name}.", nameof(block)),
        };
    }

    private static string Tag(Heading heading) =>
        string.Create(CultureInfo.InvariantCulture, $"H{Math.Clamp(heading.Level, 1, DeepestHeading)}");

    /// <summary>Columns and panels mean nothing by themselves; they become an element only to carry a language.</summary>
    private static Place Grouped(Place place, string? language) =>
        language is null ? place : place.Within(place.Parent.Add("Div", language));

    private ColumnsFragment Lay(Columns columns, Place place)
    {
        var shares = Math.Max(double.Epsilon, columns.Content.Sum(column => Math.Max(0, column.Share)));
        var free = Math.Max(0, place.Width - (columns.Gap * (columns.Content.Count - 1)));
        var placed = new List<PlacedColumn>();
        var used = 0.0;
        foreach (var column in columns.Content)
        {
            var width = free * Math.Max(0, column.Share) / shares;
            placed.Add(new(place.RightToLeft ? place.Width - used - width : used, Stack(column.Content, place with { Width = width })));
            used += width + columns.Gap;
        }

        return new(placed) { SpaceAfter = columns.SpaceAfter };
    }

    private PanelFragment Lay(Panel panel, Place place) => new(
        panel, Stack(panel.Content, place.Narrowed(panel.Padding.Start + panel.Padding.End)), place.Width, place.RightToLeft) { SpaceAfter = panel.SpaceAfter };

    private static QrCodeFragment Lay(QrCode code, Place place, string? language)
    {
        var size = Math.Min(code.Size, place.Width);
        var room = place.Width - size;
        var inset = code.Alignment switch
        {
            TextAlignment.Centre => room / 2,
            TextAlignment.End => place.RightToLeft ? 0 : room,
            _ => place.RightToLeft ? room : 0,
        };
        return new(code, size, inset, place.Parent.Add("Figure", language, CleanText.Line(code.Alternative))) { SpaceAfter = code.SpaceAfter };
    }
}
