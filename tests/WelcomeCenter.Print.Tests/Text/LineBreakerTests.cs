using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Text;

namespace WelcomeCenter.Print.Tests.Text;

public sealed class LineBreakerTests
{
    [Test]
    public void Lines_break_at_blanks_and_hyphens_and_keep_their_blanks()
    {
        Assert.That(Lines("Wohnungs-Suche in Amberg", 60), Is.EqualTo(new[] { "Wohnungs-", "Suche in ", "Amberg" }));
    }

    [Test]
    public void A_no_break_space_holds_together()
    {
        Assert.That(Lines("Telefon 116\u00A0117", 62), Is.EqualTo(new[] { "Telefon ", "116\u00A0117" }));
    }

    [Test]
    public void Line_feeds_always_break()
    {
        Assert.That(Lines("a\nb\n", 100), Is.EqualTo(new[] { "a\n", "b\n", string.Empty }));
    }

    [Test]
    public void Blanks_at_the_end_of_a_line_take_no_room()
    {
        Assert.That(Lines("Haus" + new string(' ', 40) + "Tor", 40), Is.EqualTo(new[] { "Haus" + new string(' ', 40), "Tor" }));
    }

    [Test]
    public void A_long_word_is_not_torn_between_a_letter_and_its_mark()
    {
        var lines = Lines(string.Concat(Enumerable.Repeat("q\u0323", 40)), 30);

        Assert.That(lines, Has.Length.GreaterThan(3));
        Assert.That(lines, Has.All.Matches<string>(line => line.Length % 2 == 0));
    }

    [Test]
    public void However_narrow_it_is_each_line_has_something_on_it()
    {
        Assert.That(Lines("abc", 0.1), Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void Balanced_lines_are_as_many_but_leave_no_word_alone()
    {
        const string Text = "Das Welcome Center ist eine Anlaufstelle der Stadt Amberg für alle hier";
        var breaker = Breaker(Text);

        var plain = breaker.Lines(362);
        var balanced = breaker.BalancedLines(362);

        Assert.That(plain, Has.Count.EqualTo(2));
        Assert.That(balanced, Has.Count.EqualTo(2));
        Assert.That(balanced[1].End - balanced[1].Start, Is.GreaterThan(25).And.GreaterThan(plain[1].End - plain[1].Start));
    }

    private static string[] Lines(string text, double width) => [.. Breaker(text).Lines(width).Select(line => text[line.Start..line.End])];

    private static LineBreaker Breaker(string text)
    {
        var styled = StyledText.From([text], new(), "de", rightToLeft: false, element: null);
        return new(styled, Shaper.Shape(styled));
    }
}
