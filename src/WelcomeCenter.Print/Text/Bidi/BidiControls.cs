namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Characters that say how text runs and are never seen.</summary>
internal static class BidiControls
{
    private const char FirstStrongIsolate = '\u2068';
    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>Sets text apart from its surroundings; line by line, because isolates do not reach over line ends.</summary>
    public static string Isolate(string text) =>
        string.Join('\n', text.Split('\n').Select(line => FirstStrongIsolate + line + PopDirectionalIsolate));

    /// <summary>
    /// What has no direction of its own and stands where the direction turns gets a mark of the new direction, so that a reader
    /// that works the order out from the places on the page does not put it into what came before.
    /// </summary>
    public static string MarkTurn(string text, bool fromRightToLeft, bool toRightToLeft)
    {
        if (fromRightToLeft == toRightToLeft || BidiCharacters.Classes(text).Any(HasDirection))
        {
            return text;
        }

        return toRightToLeft ? text + RightToLeftMark : LeftToRightMark + text;
    }

    /// <summary>There is nothing in it to see or to read out.</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit is not ('\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDirection(BidiClass type) => type is BidiClass.L or BidiClass.R or BidiClass.AL or BidiClass.EN or BidiClass.AN;
}
