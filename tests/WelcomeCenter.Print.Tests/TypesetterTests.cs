using System.Text;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Tests;

public sealed class TypesetterTests
{
    [Test]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.That(Given.Pdf(Given.Everything("de")), Is.EqualTo(Given.Pdf(Given.Everything("de"))));
    }

    [Test]
    public void Documents_set_at_the_same_time_do_not_disturb_each_other()
    {
        var expected = new[] { "de", "ar" }.ToDictionary(language => language, language => Given.Pdf(Given.Everything(language)));

        var differing = Enumerable.Range(0, 40).AsParallel().WithDegreeOfParallelism(8)
            .Select(number => number % 2 == 0 ? "de" : "ar")
            .Count(language => !Given.Pdf(Given.Everything(language)).AsSpan().SequenceEqual(expected[language]));

        Assert.That(differing, Is.Zero);
    }

    [TestCase("de")]
    [TestCase("ar")]
    public void The_file_is_sound(string language)
    {
        var told = Given.Told(Given.Pdf(Given.Everything(language)), "qpdf", file => ["--check", file]);

        Assert.That(told, Does.Contain("No syntax or stream encoding errors found"));
    }

    [Test]
    public void Title_tags_and_paper_are_what_a_reader_needs()
    {
        var told = Given.Told(Given.Pdf(Given.Everything("de")), "pdfinfo", file => [file]);

        Assert.That(told, Does.Match(@"Title:\s+Ankommen\n").And.Match(@"Tagged:\s+yes").And.Contain("(A4)").And.Match(@"PDF version:\s+1\.7").And.Not.Contain("CreationDate"));
    }

    [Test]
    public void Language_and_accessibility_claim_are_set()
    {
        var pdf = Encoding.Latin1.GetString(Given.Pdf(Given.Everything("de-simple")));

        Assert.That(pdf, Does.Contain("/Lang <FEFF00640065002D00730069006D0070006C0065>")
            .And.Contain("/DisplayDocTitle true").And.Contain("<pdfuaid:part>1</pdfuaid:part>").And.Contain("/MarkInfo << /Marked true >>"));
    }

    [Test]
    public void Fonts_are_embedded_as_subsets_with_their_characters()
    {
        var told = Given.Told(Given.Pdf(Given.Everything("de")), "pdffonts", file => [file]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);

        Assert.That(told, Has.All.Match(@"^[A-Z]{6}\+NotoSans\S+ +CID TrueType +Identity-H +yes yes yes").And.Exactly(3).Items);
    }

    [Test]
    public void An_author_and_a_time_are_named_when_given()
    {
        var document = Given.Document("de", new Paragraph("a")) with { Author = "Stadt Amberg", CreatedAt = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) };

        var told = Given.Told(Given.Pdf(document), "pdfinfo", file => ["-isodates", file]);

        Assert.That(told, Does.Match(@"Author:\s+Stadt Amberg").And.Match(@"CreationDate:\s+2026-03-01T12:00:00"));
    }

    [Test]
    public void An_empty_document_is_an_empty_page()
    {
        var typeset = Typesetter.Typeset(Given.Document("de"));

        Assert.That(typeset.PageCount, Is.EqualTo(1));
        Assert.That(Given.Told(typeset.Pdf.ToArray(), "qpdf", file => ["--check", file]), Does.Contain("No syntax"));
    }

    [Test]
    public void A_title_with_control_characters_and_markup_does_no_harm()
    {
        var document = Given.Document("de", new Paragraph("a")) with { Title = "<Neu> & \u0001 \uD800 )( \\" };

        Assert.That(Given.Told(Given.Pdf(document), "qpdf", file => ["--check", file]), Does.Contain("No syntax"));
    }
}
