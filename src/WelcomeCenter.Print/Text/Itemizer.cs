using System.Globalization;
using System.Text;
using ICU4N.Globalization;
using WelcomeCenter.Print.Fonts;

namespace WelcomeCenter.Print.Text;

/// <summary>Cuts text into stretches that can be shaped in one go: same look, same direction, same script, same font.</summary>
internal static class Itemizer
{
    public static IReadOnlyList<TextItem> Items(StyledText text)
    {
        var items = new List<TextItem>();
        var start = 0;
        TextItem? open = null;
        PrintFont? font = null;
        var script = UScript.Common;
        for (var i = 0; i < text.Text.Length;)
        {
            var rune = Rune.GetRuneAt(text.Text, i);
            var span = text.SpanAt(i);
            var own = UScript.GetScript(rune.Value);
            font = Choose(rune, own, span.Fonts, font);
            script = own is UScript.Common or UScript.Inherited ? script : own;
            var item = new TextItem(start, 0, font, span, text.Levels[i], script);
            if (open is not null && item != open with { End = 0 })
            {
                items.Add(open with { End = i });
                start = i;
                item = item with { Start = i };
            }

            open = item;
            i += rune.Utf16SequenceLength;
        }

        if (open is not null)
        {
            items.Add(open with { End = text.Text.Length });
        }

        return items;
    }

    /// <summary>Marks and blanks stay with the font before them where it has them, so that words are not torn apart.</summary>
    private static PrintFont Choose(Rune rune, int script, IReadOnlyList<PrintFont> fonts, PrintFont? before)
    {
        var dependent = script == UScript.Inherited || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        if (dependent && before is not null && fonts.Contains(before)
            && (before.Covers(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format))
        {
            return before;
        }

        return fonts.FirstOrDefault(font => font.Covers(rune.Value)) ?? fonts[0];
    }
}

/// <summary>A stretch of a paragraph. The script is ICU's number for it.</summary>
internal sealed record TextItem(int Start, int End, PrintFont Font, TextSpan Span, byte Level, int Script)
{
    public bool RightToLeft => Level % 2 == 1;
}
