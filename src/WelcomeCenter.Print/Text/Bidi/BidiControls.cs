namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Characters that say how text runs and are never seen.</summary>
internal static class BidiControls
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>Sets text apart from its surroundings; line by line, because isolates do not reach over line ends.</summary>
    public static string Isolate(string text) =>
        string.Join('\n', text.Split('\n').Select(line => FirstStrongIsolate + line + PopDirectionalIsolate));

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
}
