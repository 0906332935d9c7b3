using HarfBuzzSharp;
using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Fonts;

namespace WelcomeCenter.Print.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static readonly PrintFont Sans = FontLibrary.Fonts(FontWeight.Regular)[0];

    [Test]
    public void A_subset_holds_the_same_outlines_and_widths()
    {
        var subset = new FontSubset(Sans.File);
        var glyph = Glyph('W');

        var number = subset.Add(GlyphShape.Of([new(glyph, 0, 0)], 0));

        var read = new TrueTypeFile(subset.ToTrueType());
        Assert.That(read.BoundsOf(number), Is.EqualTo(Sans.File.BoundsOf(glyph)));
        Assert.That(read.Advance(number), Is.EqualTo(Sans.File.Advance(glyph)));
        Assert.That(read.GlyphCount, Is.EqualTo(subset.Count));
    }

    [Test]
    public void A_letter_made_of_others_brings_these_along()
    {
        var composite = "äöüéşçñȧ".Select(letter => Glyph(letter)).First(glyph => Sans.File.Outline(glyph)[0] == 0xFF);
        var subset = new FontSubset(Sans.File);

        var number = subset.Add(GlyphShape.Of([new(composite, 0, 0)], 0));

        Assert.That(subset.Count, Is.GreaterThan(number + 1));
        Assert.That(Extents(subset.ToTrueType(), number), Is.EqualTo(Extents(Sans.Shaper, composite)));
    }

    [Test]
    public void Glyphs_put_together_have_the_box_around_both()
    {
        var (letter, mark) = (Glyph('e'), Glyph('\u0323'));
        var subset = new FontSubset(Sans.File);

        var number = subset.Add(GlyphShape.Of([new(letter, 0, 0), new(mark, 300, -20)], 564));

        var read = new TrueTypeFile(subset.ToTrueType());
        var expected = Sans.File.BoundsOf(letter)!.Value.With(Sans.File.BoundsOf(mark)!.Value.Moved(300, -20));
        Assert.That(read.BoundsOf(number), Is.EqualTo(expected));
        Assert.That(read.Advance(number), Is.EqualTo(564));
    }

    [Test]
    public void The_same_shape_is_taken_in_once()
    {
        var subset = new FontSubset(Sans.File);

        var first = subset.Add(GlyphShape.Of([new(Glyph('a'), 0, 0)], 0));
        var second = subset.Add(GlyphShape.Of([new(Glyph('a'), 0, 0)], 9));

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void The_box_for_a_missing_character_is_never_shown_as_glyph_0()
    {
        Assert.That(new FontSubset(Sans.File).Add(GlyphShape.Of([new(0, 0, 0)], 0)), Is.Positive);
    }

    [Test]
    public void Between_them_the_fonts_cover_every_script_of_the_site()
    {
        const string Letters = "ßäöüąćęłńóśźżăâîșțčćđšžëçğışіїєґыэёΩαабв" + "ابتثجحخدذرزسشصضطظعغفقكلمنهويىئءآأإؤة؟،٠١٢" + "„“”’–—…€§•";

        Assert.That(Letters, Has.All.Matches<char>(letter => FontLibrary.Fonts(FontWeight.Bold).Any(font => font.Covers(letter))));
    }

    private static int Glyph(int codePoint)
    {
        Assert.That(Sans.Shaper.TryGetNominalGlyph((uint)codePoint, out var glyph), Is.True);
        return (int)glyph;
    }

    private static GlyphExtents Extents(Font font, int glyph) => font.TryGetGlyphExtents((uint)glyph, out var extents) ? extents : default;

    private static GlyphExtents Extents(byte[] file, int glyph)
    {
        using var blob = Blob.FromStream(new MemoryStream(file));
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        font.SetFunctionsOpenType();
        return Extents(font, glyph);
    }
}
