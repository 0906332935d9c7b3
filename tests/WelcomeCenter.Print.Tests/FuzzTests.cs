using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Tests;

/// <summary>Whatever text and measures come along, there is a file in the end, and other programs can read it.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "Amberg ", "Wohnungssuche", "مرحباً ", "لا ", "שלום", "Привіт ", "ё", "e\u0301", "\u0301\u0301", "漢字", "👩‍👩‍👧", "🇩🇪", "\u00AD", "\u200B", "\u200D",
        "\uD800", "\uDC00", "\0", "\u0007", "\t", "\r\n", "\n", "\u2028", "\uFEFF", "\uFFFE", "\u202E", "\u2067", "\u2069", "\u202C", "(", ")", "“", "123", "-", " ",
        "\u00A0", "\u0600", "٣", "%", "\uFDFD", new('x', 300), new('ب', 200),
    ];

    [Test]
    public void Any_document_becomes_a_sound_file()
    {
        var random = new Random(1959);
        var folder = Directory.CreateTempSubdirectory("print-fuzz");
        try
        {
            for (var i = 0; i < 120; i++)
            {
                var document = Document(random);

                var typeset = Typeset(document);

                File.WriteAllBytes(Path.Combine(folder.FullName, $"{i:D3}.pdf"), typeset.Pdf.ToArray());
                Assert.That(typeset.PageCount, Is.InRange(1, 20_000));
            }

            foreach (var file in folder.GetFiles())
            {
                Assert.That(Tool.Run("qpdf", "--check", file.FullName), Does.Contain("No syntax or stream encoding errors"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>An endless loop is to be a failure, not an endless test.</summary>
    private static TypesetDocument Typeset(PrintDocument document)
    {
        var work = Task.Run(() => Typesetter.Typeset(document));
        Assert.That(work.Wait(TimeSpan.FromSeconds(30)), Is.True, "It takes too long.");
        return work.Result;
    }

    private static PrintDocument Document(Random random) => Given.Document(
        Pick(random, "de", "ar", "uk", "de-simple", "xx-unknown", "not a language", string.Empty),
        [.. Enumerable.Range(0, random.Next(5)).Select(_ => Block(random, 0))]) with
    {
        Page = new() { Width = Pick(random, 595, 60, 5), Height = Pick(random, 842, 80, 5), Margins = new(random.Next(0, 60)) },
        Footer = random.Next(3) == 0 ? new(Text(random)) : null,
    };

    private static Block Block(Random random, int depth) => random.Next(depth > 2 ? 4 : 7) switch
    {
        0 => new Heading(random.Next(-1, 9), Text(random)) { Style = Style(random) },
        1 => new Paragraph(Text(random), new TextRun(Text(random)) { Link = new("https://example.org/?a=(1)\\"), Language = "ar" }) { Style = Style(random) },
        2 => new Rule { Length = random.Next(-5, 900) },
        3 => new QrCode($"{random.Next()}", Text(random)) { Size = random.Next(1, 900) },
        4 => new ItemList([.. Blocks(random, depth).Select(block => new ListItem(block))]) { Marker = (ListMarker)random.Next(4), Indent = random.Next(0, 80) },
        5 => new Columns([.. Blocks(random, depth).Select(block => new Column(random.Next(-1, 3), block))]) { Gap = random.Next(0, 90) },
        _ => new Panel([.. Blocks(random, depth)]) { Padding = new(random.Next(0, 80)), Background = Colour.Parse("#EDF5F4"), CornerRadius = random.Next(0, 90) },
    };

    private static IEnumerable<Block> Blocks(Random random, int depth) => Enumerable.Range(0, random.Next(4)).Select(_ => Block(random, depth + 1)).ToList();

    private static TextStyle Style(Random random) => new()
    {
        Size = Pick(random, 11, 0, -3, 7, 90),
        LineHeight = Pick(random, 1.4, 0, 1),
        Alignment = (TextAlignment)random.Next(3),
        IsBalanced = random.Next(2) == 0,
    };

    private static string Text(Random random) => string.Concat(random.GetItems(Pieces, random.Next(0, 12)));

    private static T Pick<T>(Random random, params T[] of) => of[random.Next(of.Length)];
}
