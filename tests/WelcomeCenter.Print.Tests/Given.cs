using UglyToad.PdfPig;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Tests;

/// <summary>Documents and finished files for the tests; only what matters is named.</summary>
internal static class Given
{
    public const string Arabic = "نساعدكم عند الوصول، مَرْحَباً بكم في مدينة Amberg";

    public static PrintDocument Document(string language, params IReadOnlyList<Block> content) =>
        new() { Title = "Ankommen", Language = language, Content = content };

    public static byte[] Pdf(string language, params IReadOnlyList<Block> content) => Pdf(Document(language, content));

    public static byte[] Pdf(PrintDocument document) => Typesetter.Typeset(document).Pdf.ToArray();

    public static PdfDocument Opened(byte[] pdf) => PdfDocument.Open(pdf);

    /// <summary>What a program writes about a file.</summary>
    public static string Told(byte[] pdf, string program, Func<string, string[]> arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            return Tool.Run(program, arguments(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The text as poppler reads it, without the signs by which it tells terminals the direction.</summary>
    public static string Text(byte[] pdf) => string.Concat(
        Told(pdf, "pdftotext", file => [file, "-"]).Where(unit => unit is not (>= '\u202A' and <= '\u202E' or '\u200E' or '\u200F')));

    /// <summary>A document with everything in it.</summary>
    public static PrintDocument Everything(string language) => Document(
        language,
        new Panel(new Heading(1, "Willkommen in Amberg"), new Paragraph("Wir helfen. " + Arabic))
        {
            Background = Colour.Parse("#0B5D5E"),
            Edge = Colour.Black,
            CornerRadius = 6,
            Ornaments = [new Arch(40, 30, 20) { Thickness = 4, Colour = Colour.White }, new Bar(10, 30, 60) { Thickness = 4, Colour = Colour.White }],
            SpaceAfter = 12,
        },
        new Columns(
            new Column(1, new ItemList([new(new Paragraph("Eins")), new(new Paragraph("Zwei"))]) { Marker = ListMarker.Badge }),
            new Column(1, new ItemList([new(new Paragraph("Eins")), new(new Paragraph("Zwei"))]) { Marker = ListMarker.Tick })),
        new ItemList([new(new Paragraph("Punkt"))]),
        new ItemList([new(new Paragraph("Nummer"))]) { Marker = ListMarker.Number },
        new Paragraph("Siehe ", new TextRun("Startseite") { Link = new("https://example.org/de/") }, " und ", new TextRun("the office") { Language = "en" }, "."),
        new Rule(),
        new QrCode("https://example.org/de/", "QR-Code zur Startseite")) with
    {
        Footer = new("Seite {page} von {pages}"),
    };
}
