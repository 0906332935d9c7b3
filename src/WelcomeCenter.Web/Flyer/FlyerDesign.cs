using WelcomeCenter.Print;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Web.Flyer;

/// <summary>How the flyer looks: one A4 page, a strong band on top, what we offer, how it goes, the way to us. Measures are points.</summary>
internal sealed class FlyerDesign(double scale)
{
    private const double Side = 48;

    // The tokens of wwwroot/site.css.
    private static readonly Colour Accent = Colour.Parse("#0B5D5E");
    private static readonly Colour OnAccent = Colour.White;
    private static readonly Colour Water = Colour.Parse("#8FC7C4");
    private static readonly Colour Tint = Colour.Parse("#E6F1F0");
    private static readonly Colour Ink = Colour.Parse("#1A2526");
    private static readonly Colour Soft = Colour.Parse("#4A595A");

    /// <summary>Sets the flyer as large as it fits on one page.</summary>
    public static TypesetDocument Set(FlyerContent content)
    {
        const double Smallest = 0.7;
        const double Step = 0.04;
        var flyer = Typesetter.Typeset(new FlyerDesign(1).Compose(content));
        for (var scale = 1 - Step; flyer.PageCount > 1 && scale > Smallest; scale -= Step)
        {
            flyer = Typesetter.Typeset(new FlyerDesign(scale).Compose(content));
        }

        return flyer;
    }

    private PrintDocument Compose(FlyerContent content) => new()
    {
        Title = $"{content.Title.Value} – {content.Sender.Value}",
        Language = content.Language,
        Author = content.Sender.Value,
        Page = new() { Margins = new(0, 0, 42, 0) },
        Content = [Band(content), Body(content)],
        Footer = new($"{content.Sender.Value}  ·  {content.StartPage.Host}")
        {
            Style = new() { Size = 8.5, Colour = Soft },
            FromSides = Side,
        },
    };

    private Panel Band(FlyerContent content) => new(
    [
        new Paragraph([.. FlyerRuns.Of(content.Sender), "  ·  ", .. FlyerRuns.Of(content.Publisher)])
        {
            Style = new() { Size = 12 * scale, Weight = FontWeight.Bold, Colour = Tint },
            SpaceAfter = 32 * scale,
        },
        new Heading(1, new TextRun(content.Title.Value) { Language = content.Title.Language })
        {
            Style = new() { Size = 43 * scale, LineHeight = 1.15, Weight = FontWeight.Bold, Colour = OnAccent, IsBalanced = true },
            SpaceAfter = 14 * scale,
        },
        .. content.Lead is { } lead
            ? [Text(lead, new() { Size = 14.5 * scale, LineHeight = 1.5, Colour = OnAccent, IsBalanced = true }, 0)]
            : Array.Empty<Block>(),
    ])
    {
        Background = Accent,
        Padding = new(40 * scale, 60, 32 * scale, Side),
        Ornaments = Bridge(),
    };

    /// <summary>Amberg's "spectacles": two arches of the town wall over the Vils, and what the water shows of them.</summary>
    private Ornament[] Bridge()
    {
        var (radius, top, thickness) = (24 * scale, 48 * scale, 4.8 * scale);
        var (near, far) = (Side + (1.3 * radius), Side + (3.7 * radius));
        return
        [
            new Bar(Side, top, 5 * radius) { Thickness = thickness, Colour = OnAccent },
            new Arch(near, top, radius) { Thickness = thickness, Colour = OnAccent },
            new Arch(far, top, radius) { Thickness = thickness, Colour = OnAccent },
            new Arch(near, top + (0.42 * radius), radius) { Thickness = thickness, Colour = Water, IsReflected = true },
            new Arch(far, top + (0.42 * radius), radius) { Thickness = thickness, Colour = Water, IsReflected = true },
        ];
    }

    private Panel Body(FlyerContent content) => new(
    [
        Section(content.OffersHeading),
        Offers(content),
        new Columns(
            new Column(1.55, Section(content.StepsHeading), Steps(content)),
            new Column(1, Code(content)))
        {
            Gap = 36,
            SpaceAfter = 24 * scale,
        },
        .. content.Contact is { } contact ? [Contact(contact)] : Array.Empty<Block>(),
    ])
    {
        Padding = new(28 * scale, Side, 0, Side),
    };

    private Heading Section(FlyerText text) => new(2, new TextRun(text.Value) { Language = text.Language })
    {
        Style = new() { Size = 19 * scale, LineHeight = 1.25, Weight = FontWeight.Bold, Colour = Accent },
        SpaceAfter = 13 * scale,
    };

    /// <summary>In two columns; the first is never the shorter one.</summary>
    private Columns Offers(FlyerContent content)
    {
        var half = (content.Offers.Count + 1) / 2;
        return new(new Column(1, Ticks(content.Offers.Take(half))), new Column(1, Ticks(content.Offers.Skip(half))))
        {
            Gap = 28,
            SpaceAfter = 28 * scale,
        };
    }

    private ItemList Ticks(IEnumerable<FlyerText> offers) => new([.. offers.Select(Item)])
    {
        Marker = ListMarker.Tick,
        MarkerColour = Accent,
        BadgeSize = 17 * scale,
        Indent = 28 * scale,
        Gap = 9 * scale,
    };

    private ItemList Steps(FlyerContent content) => new([.. content.Steps.Select(Item)])
    {
        Marker = ListMarker.Badge,
        MarkerColour = Accent,
        BadgeSize = 25 * scale,
        Indent = 38 * scale,
        Gap = 11 * scale,
    };

    private Panel Code(FlyerContent content) => new(
        Text(content.ScanHeading, new() { Size = 13.5 * scale, LineHeight = 1.3, Weight = FontWeight.Bold, Colour = Accent, Alignment = TextAlignment.Centre, IsBalanced = true }, 12 * scale),
        new QrCode(content.StartPage.AbsoluteUri, content.CodeDescription.Value)
        {
            Language = content.CodeDescription.Language,
            Size = 138 * scale,
            Colour = Ink,
            Alignment = TextAlignment.Centre,
            SpaceAfter = 12 * scale,
        },
        new Paragraph(new TextRun(content.StartPage.Authority + content.StartPage.AbsolutePath) { Link = content.StartPage })
        {
            Style = new() { Size = 9.5 * scale, Colour = Accent, Alignment = TextAlignment.Centre },
        })
    {
        Background = Tint,
        CornerRadius = 12,
        Padding = new(20 * scale, 14, 20 * scale, 14),
    };

    private Panel Contact(FlyerText contact) => new(
        new Paragraph(FlyerRuns.WithLeadIns(contact)) { Style = new() { Size = 12 * scale, LineHeight = 1.55, Colour = Ink } })
    {
        Background = Tint,
        CornerRadius = 6,
        Edge = Accent,
        EdgeWidth = 5,
        Padding = new(15 * scale, 20, 15 * scale, 24),
    };

    private ListItem Item(FlyerText text) => new(Text(text, new() { Size = 13 * scale, Colour = Ink, IsBalanced = true }, 0));

    private static Paragraph Text(FlyerText text, TextStyle style, double spaceAfter) =>
        new(FlyerRuns.Of(text)) { Style = style, SpaceAfter = spaceAfter };
}
