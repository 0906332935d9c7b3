using UglyToad.PdfPig.Tokens;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Tests;

/// <summary>What a screen reader finds.</summary>
public sealed class StructureTests
{
    [Test]
    public void The_tree_names_what_each_part_is()
    {
        var tree = Given.Told(Given.Pdf(Given.Everything("de")), "pdfinfo", file => ["-struct", file]);

        var kinds = tree.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ', ':')[0]).Where(kind => kind != "Object" && !kind.StartsWith('/')).ToList();

        Assert.That(kinds, Is.EqualTo(new[]
        {
            "Document", "H1", "P",
            "L", "LI", "Lbl", "LBody", "P", "LI", "Lbl", "LBody", "P",
            "L", "LI", "LBody", "P", "LI", "LBody", "P",
            "L", "LI", "Lbl", "LBody", "P",
            "L", "LI", "Lbl", "LBody", "P",
            "P", "Link", "Span", "Figure",
        }));
    }

    [Test]
    public void Text_in_the_tree_is_the_text_of_the_document()
    {
        var tree = Given.Told(Given.Pdf(Given.Everything("de")), "pdfinfo", file => ["-struct-text", file]);

        Assert.That(tree, Does.Contain("\"Willkommen in Amberg\"").And.Contain("\"Startseite\"").And.Contain("\"the office\"").And.Not.Contain("Seite 1 von 1"));
    }

    [Test]
    public void Arabic_text_stands_in_the_tree_in_reading_order()
    {
        var pdf = Given.Pdf("ar", new Heading(1, "وصلتم حديثًا إلى Amberg؟"), new Paragraph("تسجيل السكن"));

        var tree = Given.Told(pdf, "pdfinfo", file => ["-struct-text", file]);

        Assert.That(tree, Does.Contain("وصلتم حديثًا إلى Amberg؟").And.Contain("تسجيل السكن"));
    }

    [Test]
    public void Everything_drawn_is_either_content_or_decoration()
    {
        using var pdf = Given.Opened(Given.Pdf(Given.Everything("de")));

        foreach (var page in pdf.GetPages())
        {
            var depth = 0;
            foreach (var operation in page.Operations)
            {
                depth += operation.Operator switch { "BDC" or "BMC" => 1, "EMC" => -1, _ => 0 };
                if (operation.Operator is "TJ" or "Tj" or "f" or "S")
                {
                    Assert.That(depth, Is.Positive, $"{operation.Operator} on page {page.Number} is unmarked.");
                }
            }

            Assert.That(depth, Is.Zero);
        }
    }

    [Test]
    public void The_way_back_from_page_and_link_to_the_tree_is_complete()
    {
        using var pdf = Given.Opened(Given.Pdf(Given.Everything("de")));
        var numbers = pdf.GetPage(1).GetMarkedContents().Select(content => content.MarkedContentIdentifier).Where(number => number >= 0).ToList();

        var parents = Dictionary(pdf, Dictionary(pdf, pdf.Structure.Catalog.CatalogDictionary, "StructTreeRoot"), "ParentTree");
        var table = (ArrayToken)parents.Data["Nums"];
        var ofPage = (ArrayToken)table.Data[1];

        Assert.That(numbers, Is.EquivalentTo(Enumerable.Range(0, ofPage.Length)));
        Assert.That(table.Data.OfType<NumericToken>().Select(key => key.Int), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(Dictionary(pdf, table.Data[3]).Data["S"].ToString(), Does.Contain("Link"));
    }

    [Test]
    public void A_link_leads_where_it_says_and_has_a_description()
    {
        using var pdf = Given.Opened(Given.Pdf(Given.Everything("de")));

        var link = pdf.GetPage(1).GetAnnotations().Single();

        Assert.That(link.Content, Is.EqualTo("Startseite"));
        Assert.That(((DictionaryToken)link.AnnotationDictionary.Data["A"]).Data["URI"].ToString(), Does.Contain("https://example.org/de/"));
    }

    [Test]
    public void A_figure_says_in_words_what_it_is_for()
    {
        var json = Given.Told(Given.Pdf(Given.Everything("de")), "qpdf", file => ["--json", file]);

        Assert.That(json, Does.Match("\"/Alt\": \"u:QR-Code zur Startseite\""));
    }

    [Test]
    public void A_link_over_two_lines_can_be_clicked_on_both()
    {
        var text = string.Join(' ', Enumerable.Repeat("Beratungstermin", 9));
        using var pdf = Given.Opened(Given.Pdf("de", new Paragraph(new TextRun(text) { Link = new("https://example.org/") })));

        Assert.That(pdf.GetPage(1).GetAnnotations().Count(), Is.EqualTo(2));
    }

    private static DictionaryToken Dictionary(UglyToad.PdfPig.PdfDocument pdf, DictionaryToken of, string key) => Dictionary(pdf, of.Data[key]);

    private static DictionaryToken Dictionary(UglyToad.PdfPig.PdfDocument pdf, IToken token) =>
        (DictionaryToken)(token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token);
}
