using System.Globalization;
using System.Text;

namespace WelcomeCenter.Content.Search;

/// <summary>
/// What somebody typed: words that all have to occur in one name, each at any place, whatever their case and accents; or the id of
/// one item, also as an UDI.
/// </summary>
public sealed class SearchTerms
{
    /// <summary>More is cut off: a search is typed, not pasted.</summary>
    private const int MostCharacters = 200;

    /// <summary>Rank of a name that does not have all the words.</summary>
    internal const int NoMatch = int.MaxValue;

    private readonly string[] words;
    private readonly string whole;

    private SearchTerms(string text)
    {
        whole = Fold(text);
        words = whole.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Key = KeyIn(text);
    }

    /// <summary>The item that was asked for by its id.</summary>
    public Guid? Key { get; }

    public static SearchTerms Of(string? typed)
    {
        var text = typed?.Trim() ?? string.Empty;
        return new SearchTerms(text.Length > MostCharacters ? text[..Cut(text)] : text);
    }

    /// <summary>Upper case and without accents, so that "strasse" finds "Straße" and "cafe" finds "Café".</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKD))
        {
            switch (char.GetUnicodeCategory(sign))
            {
                case UnicodeCategory.NonSpacingMark:
                    break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control:
                    folded.Append(' ');
                    break;
                default:
                    folded.Append(char.ToUpperInvariant(sign));
                    break;
            }
        }

        return folded.Replace("ß", "SS").Replace("ẞ", "SS").ToString();
    }

    /// <summary>Never between the two halves of one sign, which could not be folded.</summary>
    private static int Cut(string text) => char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;

    /// <summary>How well a folded name fits: 0 the name itself, then names that begin so, words that begin so, and any other place.</summary>
    internal int Rank(string name)
    {
        var rank = 0;
        foreach (var word in words)
        {
            var place = name.IndexOf(word, StringComparison.Ordinal);
            if (place < 0)
            {
                return NoMatch;
            }

            rank = Math.Max(rank, BeginsWord(name, word, place) ? 2 : 3);
        }

        return name.Length == whole.Length && name == whole ? 0 : name.StartsWith(whole, StringComparison.Ordinal) ? 1 : rank;
    }

    private static bool BeginsWord(string name, string word, int place)
    {
        while (place >= 0)
        {
            if (place is 0 || !char.IsLetterOrDigit(name[place - 1]))
            {
                return true;
            }

            place = name.IndexOf(word, place + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private static Guid? KeyIn(string text)
    {
        var id = text.StartsWith("umb://", StringComparison.OrdinalIgnoreCase) ? text[(text.LastIndexOf('/') + 1)..] : text;
        return Guid.TryParse(id, out var key) ? key : null;
    }
}
