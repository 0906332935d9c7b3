using System.Text.Json;
using WelcomeCenter.Print.Text.Bidi;

namespace WelcomeCenter.Print.Tests.Text.Bidi;

public sealed class BidiLevelsTests
{
    // One or more of every bidirectional type; Unicode has not changed the types of these since version 6.3.
    private const string Alphabet =
        "abcXYZäшΩ" + "אבג" + "ابجلا" + "0123456789" + "+-" + "#$%€" + "٠١٢٣" + ",.:/" + "\u0301\u064B\u05B0" + "\u200B\u00AD"
        + "\n\t" + "    " + "!?&*«»…" + "()[]{}()[]" + "\u2329\u232A\u3008\u3009" + "\u202A\u202D\u202B\u202E\u202C\u202C\u202C"
        + "\u2066\u2067\u2068\u2069\u2069\u2069" + "\u200E\u200F\u061C";

    [TestCase("abc אבג 123", false, "00001111222")]
    [TestCase("אבג abc", true, "1111222")]
    [TestCase("الهاتف: 09621", true, "1111111122222")]
    public void A_line_gets_the_levels_of_the_standard(string text, bool rightToLeft, string levels)
    {
        Assert.That(string.Concat(BidiLevels.Of(text, rightToLeft)), Is.EqualTo(levels));
    }

    [Test]
    public void Brackets_take_the_direction_of_their_surroundings_together()
    {
        var levels = BidiLevels.Of("سكن (Wohnung)،", rightToLeft: true);

        Assert.That(string.Concat(levels), Is.EqualTo("11111222222211"));
    }

    [Test]
    public void A_number_set_apart_keeps_its_order_in_arabic_text()
    {
        const string Number = "+49 9621";

        var levels = BidiLevels.Of("هاتف " + BidiControls.Isolate(Number) + " نهاية", rightToLeft: true);

        Assert.That(levels[6..(6 + Number.Length)], Is.All.EqualTo(2));
    }

    [Test]
    public void Endless_nesting_is_no_deeper_than_the_standard_allows()
    {
        var levels = BidiLevels.Of(new string('\u202B', 500) + "a" + new string('\u2067', 500) + "b", rightToLeft: false);

        Assert.That(levels.Max(), Is.LessThanOrEqualTo(126));
    }

    [Test]
    public void Any_text_gets_the_levels_that_an_independent_implementation_gives_it()
    {
        var random = new Random(9621);
        var cases = Enumerable.Range(0, 6_000)
            .Select(_ => (Text: new string(random.GetItems<char>(Alphabet, random.Next(1, 40))), RightToLeft: random.Next(2) == 1))
            .ToList();
        var script = Path.Combine(TestContext.CurrentContext.TestDirectory, "Text", "Bidi", "levels-by-bidi-js.mjs");
        var input = JsonSerializer.Serialize(cases.Select(one => new[] { one.Text, one.RightToLeft ? "rtl" : "ltr" }));

        var expected = JsonSerializer.Deserialize<int[][]>(Tool.Run("node", [script], input))!;

        Assert.Multiple(() =>
        {
            for (var i = 0; i < cases.Count; i++)
            {
                var (text, rightToLeft) = cases[i];
                Assert.That(Kept(text, BidiLevels.Of(text, rightToLeft).Select(level => (int)level)), Is.EqualTo(Kept(text, expected[i])), () => Named(text, rightToLeft));
            }
        });
    }

    /// <summary>What rule X9 takes out of the text may have any level.</summary>
    private static int[] Kept(string text, IEnumerable<int> levels)
    {
        var classes = BidiCharacters.Classes(text);
        return [.. levels.Where((_, index) => !classes[index].IsRemoved())];
    }

    private static string Named(string text, bool rightToLeft) =>
        (rightToLeft ? "rtl: " : "ltr: ") + string.Join(' ', text.Select(unit => $"{(int)unit:X4}/{BidiCharacters.Classes(unit.ToString())[0]}"));
}
