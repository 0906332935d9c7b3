using System.Globalization;
using System.Text;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Pdf;

/// <summary>
/// Takes what is drawn on one page. Places are given from the upper left corner, downwards. Everything belongs either to an
/// element of the structure tree or to the decoration, which readers skip.
/// </summary>
internal sealed class PdfPage(double width, double height)
{
    private readonly PdfPath path = new(height);
    private readonly StringBuilder content = new();
    private readonly List<StructureElement> marks = [];
    private readonly List<LinkAnnotation> links = [];
    private readonly HashSet<PdfFont> fonts = [];
    private StructureElement? current;
    private bool inArtifact;
    private Colour fill = Colour.Black;

    public double Width => width;

    public double Height => height;

    /// <summary>The owners of the page's marked content, by its number.</summary>
    public IReadOnlyList<StructureElement> Marks => marks;

    public IReadOnlyList<LinkAnnotation> Links => links;

    public IReadOnlyCollection<PdfFont> Fonts => fonts;

    /// <summary>What is drawn from here on belongs to this element.</summary>
    public void Mark(StructureElement element)
    {
        if (ReferenceEquals(current, element))
        {
            return;
        }

        EndMark();
        current = element;
        content.Append(CultureInfo.InvariantCulture, $"/{element.Type} <</MCID {marks.Count}>> BDC\n");
        element.Add(new MarkedContent(this, marks.Count));
        marks.Add(element);
    }

    /// <summary>What is drawn from here on is decoration.</summary>
    /// <param name="kind">Entries of its property list, in PDF syntax.</param>
    public void MarkArtifact(string kind = "/Type /Layout")
    {
        if (!inArtifact)
        {
            EndMark();
            inArtifact = true;
            content.Append($"/Artifact <<{kind}>> BDC\n");
        }
    }

    public void EndMark()
    {
        if (current is not null || inArtifact)
        {
            content.Append("EMC\n");
        }

        current = null;
        inArtifact = false;
    }

    public void FillRectangles(IEnumerable<Box> boxes, Colour colour)
    {
        SetFill(colour);
        foreach (var box in boxes)
        {
            Append($"{N(box.X)} {N(height - box.Y - box.Height)} {N(box.Width)} {N(box.Height)} re\n");
        }

        content.Append("f\n");
    }

    public void FillRounded(Box box, double radius, Colour colour)
    {
        SetFill(colour);
        content.Append(path.Rounded(box, radius)).Append("f\n");
    }

    public void FillCircle(double x, double y, double radius, Colour colour) =>
        FillRounded(new(x - radius, y - radius, 2 * radius, 2 * radius), radius, colour);

    /// <summary>Draws a line through the points, with round ends and corners.</summary>
    public void StrokeLine(IReadOnlyList<(double X, double Y)> points, double thickness, Colour colour) =>
        Stroke(path.Line(points), thickness, colour);

    /// <summary>Draws half a circle, with round ends.</summary>
    public void StrokeArch(double x, double y, double radius, bool isUpper, double thickness, Colour colour) =>
        Stroke(path.Arch(x, y, radius, isUpper), thickness, colour);

    /// <summary>Keeps what is drawn within a box, until the action is done.</summary>
    public void Clip(Box box, double radius, Action draw)
    {
        content.Append("q\n");
        content.Append(path.Rounded(box, radius)).Append("W n\n");
        var before = fill;
        draw();
        fill = before;
        content.Append("Q\n");
    }

    /// <summary>Shows glyphs, given from left to right, each at its own place.</summary>
    /// <param name="rightToLeft">They are read, and so written, the other way round: content stands in reading order (14.8.2.3).</param>
    public void Show(PdfFont font, double size, Colour colour, double baseline, IReadOnlyList<PlacedGlyph> glyphs, bool rightToLeft)
    {
        if (glyphs.Count == 0 || size <= 0)
        {
            return;
        }

        fonts.Add(font);
        SetFill(colour);
        var start = rightToLeft ? glyphs[^1].X : glyphs[0].X;
        Append($"BT\n/{font.ResourceName} {N(size)} Tf\n1 0 0 1 {N(start)} {N(height - baseline)} Tm\n");
        if (rightToLeft)
        {
            ShowOneByOne(glyphs.Reverse(), start);
        }
        else
        {
            ShowInOne(font, size, glyphs, start);
        }

        content.Append("ET\n");
    }

    /// <summary>Makes a box clickable. The description is what a reader without sight hears.</summary>
    public void Link(Box box, Uri target, string description, StructureElement element)
    {
        var place = new Rectangle(box.X, height - box.Y - box.Height, box.X + box.Width, height - box.Y);
        var link = new LinkAnnotation(place, target, description, element);
        links.Add(link);
        element.Add(new AnnotationReference(this, link));
    }

    public byte[] Content()
    {
        EndMark();
        return Encoding.ASCII.GetBytes(content.ToString());
    }

    private static string N(double value) => PdfSyntax.Number(value);

    private static string Components(Colour colour) => $"{N(colour.Red / 255.0)} {N(colour.Green / 255.0)} {N(colour.Blue / 255.0)}";

    private void Append(FormattableString text) => content.Append(text.ToString(CultureInfo.InvariantCulture));

    private void SetFill(Colour colour)
    {
        if (colour != fill)
        {
            fill = colour;
            Append($"{Components(colour)} rg\n");
        }
    }

    private void ShowInOne(PdfFont font, double size, IEnumerable<PlacedGlyph> glyphs, double pen)
    {
        content.Append("[<");
        foreach (var glyph in glyphs)
        {
            var correction = Math.Round((pen - glyph.X) / size * 1000);
            if (correction != 0)
            {
                Append($"> {N(correction)} <");
                pen -= correction * size / 1000;
            }

            Append($"{glyph.Code:X4}");
            pen += font.Width(glyph.Code) * size / 1000;
        }

        content.Append(">] TJ\n");
    }

    /// <summary>Viewers that sort what they find on a line by its place can do so only with strings of their own.</summary>
    private void ShowOneByOne(IEnumerable<PlacedGlyph> glyphs, double pen)
    {
        foreach (var glyph in glyphs)
        {
            var step = Math.Round(glyph.X - pen, 3);
            Append($"{N(step)} 0 Td <{glyph.Code:X4}> Tj\n");
            pen += step;
        }
    }

    private void Stroke(string line, double thickness, Colour colour) =>
        Append($"q {Components(colour)} RG {N(thickness)} w 1 J 1 j\n{line}S Q\n");
}

/// <summary>A rectangle, from its upper left corner.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height);

/// <summary>A code of a font and where its pen starts.</summary>
internal readonly record struct PlacedGlyph(int Code, double X);
