using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Tests.Layout;

public sealed class PaginationTests
{
    private static readonly PageSetup Small = new() { Width = 300, Height = 200, Margins = new(20) };

    [Test]
    public void What_does_not_fit_goes_on_to_the_next_page_and_nothing_is_lost()
    {
        var sentences = Enumerable.Range(1, 60).Select(number => $"Satz{number}.").ToList();
        var document = Given.Document("de", new Paragraph(string.Join(' ', sentences)), new Panel(new Paragraph(string.Join(' ', sentences)))) with { Page = Small };

        using var pdf = Given.Opened(Given.Pdf(document));

        var words = pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text).ToList();
        Assert.That(pdf.NumberOfPages, Is.GreaterThan(2));
        Assert.That(words, Is.EqualTo(sentences.Concat(sentences)));
    }

    [Test]
    public void A_heading_stays_with_its_text()
    {
        var filler = new Paragraph(string.Join('\n', Enumerable.Repeat("Zeile", 9)));
        var document = Given.Document("de", filler, new Heading(2, "Wohnen"), new Paragraph("eins\nzwei\ndrei")) with { Page = Small };

        using var pdf = Given.Opened(Given.Pdf(document));

        Assert.That(pdf.GetPage(1).Text, Does.Not.Contain("Wohnen"));
        Assert.That(pdf.GetPage(2).Text, Does.StartWith("Wohnen"));
    }

    [Test]
    public void No_line_of_a_paragraph_stands_alone()
    {
        for (var before = 1; before < 12; before++)
        {
            var document = Given.Document("de", new Paragraph(string.Join('\n', Enumerable.Repeat("davor", before))), new Paragraph("Aa\nBb\nCc\nDd\nEe")) with { Page = Small };
            using var pdf = Given.Opened(Given.Pdf(document));

            var onFirst = pdf.GetPage(1).Text.Replace("davor", string.Empty, StringComparison.Ordinal).Length / 2;

            Assert.That(onFirst, Is.Not.EqualTo(1).And.Not.EqualTo(4), $"after {before} lines");
        }
    }

    [Test]
    public void A_word_longer_than_a_line_is_broken_within_the_margins()
    {
        var word = new string('m', 400);
        using var pdf = Given.Opened(Given.Pdf(Given.Document("de", new Paragraph(word)) with { Page = Small }));

        var letters = pdf.GetPages().SelectMany(page => page.Letters).ToList();

        Assert.That(letters, Has.Count.EqualTo(400));
        Assert.That(letters.Max(letter => letter.EndBaseLine.X), Is.LessThanOrEqualTo(280.01));
    }

    [Test]
    public void What_is_higher_than_a_page_is_shown_all_the_same()
    {
        var document = Given.Document("de", new Paragraph("Riesig") { Style = new() { Size = 400 } }, new QrCode("x", "y") { Size = 900 }, new Paragraph("danach")) with { Page = Small };

        using var pdf = Given.Opened(Given.Pdf(document));

        Assert.That(string.Concat(pdf.GetPages().Select(page => page.Text)), Is.EqualTo("Riesigdanach"));
    }

    [Test]
    public void The_footer_counts_the_pages()
    {
        var document = Given.Document("de", new Paragraph(string.Join('\n', Enumerable.Repeat("Zeile", 25)))) with { Page = Small, Footer = new("{page} von {pages}") };

        using var pdf = Given.Opened(Given.Pdf(document));

        Assert.That(pdf.GetPage(2).Text, Does.EndWith("2 von 3"));
    }

    [Test]
    public void A_list_item_over_two_pages_has_one_marker()
    {
        var lines = string.Join('\n', Enumerable.Repeat("Zeile", 15));
        var document = Given.Document("de", new ItemList([new(new Paragraph(lines)), new(new Paragraph("Ende"))]) { Marker = ListMarker.Number }) with { Page = Small };

        using var pdf = Given.Opened(Given.Pdf(document));

        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.That(text.Split("1.").Length, Is.EqualTo(2));
        Assert.That(text, Does.EndWith("2.Ende"));
    }
}
