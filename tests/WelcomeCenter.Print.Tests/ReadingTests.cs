using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Tests;

/// <summary>What a reader that copies or speaks the text gets.</summary>
public sealed class ReadingTests
{
    [TestCase("de", "Größe, Straße, Übung – „Wohnungssuche“: effizient, Auflage, 5 €")]
    [TestCase("en", "First office, official flyer – it’s “free”")]
    [TestCase("pl", "Zażółć gęślą jaźń")]
    [TestCase("ro", "Ășț â î: înmatriculare și locuință")]
    [TestCase("tr", "ığüşöç İstanbul'dan")]
    [TestCase("uk", "Ласкаво просимо: житло, ґанок, її")]
    [TestCase("ru", "Добро пожаловать: жильё и работа")]
    [TestCase("sq", "Mirë se vini në Çdo zyrë")]
    [TestCase("el", "Καλώς ήρθατε")]
    [TestCase("ar", "نساعدكم عند الوصول والبحث عن سكن")]
    [TestCase("ar", "لا إله إلا الله")]
    [TestCase("ar", "مَرْحَباً بِكُمْ في مكتبنا")]
    [TestCase("ar", "هذا هو السكن (Wohnung) في المدينة")]
    public void Text_comes_back_as_it_was_written(string language, string text)
    {
        Assert.That(Given.Text(Given.Pdf(language, new Paragraph(text))).Trim(), Is.EqualTo(text));
    }

    [Test]
    public void A_german_word_and_a_telephone_number_stand_right_in_arabic_text()
    {
        var pdf = Given.Pdf("ar", new Paragraph(
            "اسم المكتب ", new TextRun("Ausländerbehörde") { Language = "de" }, " والهاتف ", new TextRun("+49 9621 10-1234") { IsIsolated = true }, " كل يوم"));

        Assert.That(Given.Text(pdf).Trim(), Is.EqualTo("اسم المكتب Ausländerbehörde والهاتف +49 9621 10-1234 كل يوم"));
    }

    [Test]
    public void Columns_are_read_one_after_the_other()
    {
        var pdf = Given.Pdf("de", new Columns(new Column(1, new Paragraph("eins\nzwei")), new Column(1, new Paragraph("drei\nvier"))));

        var words = Given.Opened(pdf).GetPage(1).Text;

        Assert.That(words, Is.EqualTo("einszweidreivier"));
    }

    [Test]
    public void Arabic_columns_start_on_the_right()
    {
        using var pdf = Given.Opened(Given.Pdf("ar", new Columns(new Column(1, new Paragraph("A")), new Column(1, new Paragraph("B")))));

        var letters = pdf.GetPage(1).Letters;

        Assert.That(letters[0].Value, Is.EqualTo("A"));
        Assert.That(letters[0].StartBaseLine.X, Is.GreaterThan(letters[1].StartBaseLine.X));
    }

    [Test]
    public void Each_arabic_letter_is_one_code_with_its_own_text()
    {
        const string Word = "تبين";
        using var pdf = Given.Opened(Given.Pdf("ar", new Paragraph(Word)));

        var letters = pdf.GetPage(1).Letters;

        Assert.That(letters.Select(letter => letter.Value), Is.EqualTo(Word.Select(letter => letter.ToString())));
        Assert.That(letters.Select(letter => letter.StartBaseLine.X), Is.Ordered.Descending);
    }

    [Test]
    public void Arabic_letters_join()
    {
        using var joined = Given.Opened(Given.Pdf("ar", new Paragraph("ببب")));
        using var apart = Given.Opened(Given.Pdf("ar", new Paragraph("ب ب ب")));

        Assert.That(Width(joined, "ب"), Is.LessThan(0.8 * Width(apart, "ب")));

        static double Width(UglyToad.PdfPig.PdfDocument pdf, string letter) =>
            pdf.GetPage(1).Letters.Where(one => one.Value == letter).Sum(one => one.Width);
    }

    [Test]
    public void A_character_without_glyph_shows_as_a_box_and_keeps_its_text()
    {
        var pdf = Given.Pdf("de", new Paragraph("vor 漢 nach"));

        Assert.That(Given.Text(pdf).Trim(), Is.EqualTo("vor 漢 nach"));
    }

    [Test]
    public void A_soft_hyphen_is_seen_only_at_the_end_of_a_line()
    {
        var pdf = Given.Opened(Given.Pdf(Given.Document("de", new Paragraph("Aufenthalts\u00ADerlaubnis")) with { Page = new() { Width = 90, Margins = new(8) } }));
        var wide = Given.Opened(Given.Pdf("de", new Paragraph("Aufenthalts\u00ADerlaubnis")));

        Assert.That(Lines(pdf), Is.EqualTo(2));
        Assert.That(Lines(wide), Is.EqualTo(1));

        static int Lines(UglyToad.PdfPig.PdfDocument document) =>
            document.GetPage(1).Letters.Select(letter => Math.Round(letter.StartBaseLine.Y)).Distinct().Count();
    }
}
