using ICU4N;
using ICU4N.Globalization;

namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>What the Unicode database says about characters.</summary>
internal static class BidiCharacters
{
    /// <summary>The type of every UTF-16 unit; both halves of a pair have the type of their character.</summary>
    public static BidiClass[] Classes(ReadOnlySpan<char> text)
    {
        var classes = new BidiClass[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            classes[i] = Class(pair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            if (pair)
            {
                classes[i + 1] = classes[i];
                i++;
            }
        }

        return classes;
    }

    /// <summary>The bracket that closes an opening one, in its canonical form; 0 for every other character.</summary>
    public static char Closing(char character) =>
        UChar.GetIntPropertyValue(character, UProperty.Bidi_Paired_Bracket_Type) == BidiPairedBracketType.Open
            ? Canonical((char)UChar.GetBidiPairedBracket(character))
            : '\0';

    public static bool Closes(char character) =>
        UChar.GetIntPropertyValue(character, UProperty.Bidi_Paired_Bracket_Type) == BidiPairedBracketType.Close;

    /// <summary>U+2329 and U+232A are the same brackets as U+3008 and U+3009 (BD16).</summary>
    public static char Canonical(char bracket) => bracket switch
    {
        '\u2329' => '\u3008',
        '\u232A' => '\u3009',
        _ => bracket,
    };

    private static BidiClass Class(int codePoint) => UChar.GetDirection(codePoint) switch
    {
        UCharacterDirection.LeftToRight => BidiClass.L,
        UCharacterDirection.RightToLeft => BidiClass.R,
        UCharacterDirection.RightToLeftArabic => BidiClass.AL,
        UCharacterDirection.EuropeanNumber => BidiClass.EN,
        UCharacterDirection.EuropeanNumberSeparator => BidiClass.ES,
        UCharacterDirection.EuropeanNumberTerminator => BidiClass.ET,
        UCharacterDirection.ArabicNumber => BidiClass.AN,
        UCharacterDirection.CommonNumberSeparator => BidiClass.CS,
        UCharacterDirection.DirNonSpacingMark => BidiClass.NSM,
        UCharacterDirection.BoundaryNeutral => BidiClass.BN,
        UCharacterDirection.BlockSeparator => BidiClass.B,
        UCharacterDirection.SegmentSeparator => BidiClass.S,
        UCharacterDirection.WhiteSpaceNeutral => BidiClass.WS,
        UCharacterDirection.LeftToRightEmbedding => BidiClass.LRE,
        UCharacterDirection.LeftToRightOverride => BidiClass.LRO,
        UCharacterDirection.RightToLeftEmbedding => BidiClass.RLE,
        UCharacterDirection.RightToLeftOverride => BidiClass.RLO,
        UCharacterDirection.PopDirectionalFormat => BidiClass.PDF,
        UCharacterDirection.LeftToRightIsolate => BidiClass.LRI,
        UCharacterDirection.RightToLeftIsolate => BidiClass.RLI,
        UCharacterDirection.FirstStrongIsolate => BidiClass.FSI,
        UCharacterDirection.PopDirectionalIsolate => BidiClass.PDI,
        _ => BidiClass.ON,
    };
}
