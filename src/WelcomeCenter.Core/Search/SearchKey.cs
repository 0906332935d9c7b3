using System.Globalization;
using System.Text;

namespace WelcomeCenter.Core.Search;

/// <summary>
/// Text as it is searched and sorted: lower case, without accents, one blank between words. Kept beside the original because
/// SQLite folds only ASCII and the two databases sort differently.
/// </summary>
internal static class SearchKey
{
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            Append(key, part);
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The words that must all occur; none for a blank filter.</summary>
    public static string[] Words(string? filter) => Of(filter).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder key, string? text)
    {
        foreach (var rune in (text ?? string.Empty).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                AppendBlank(key);
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format))
            {
                AppendFolded(key, Rune.ToLowerInvariant(rune));
            }
        }

        AppendBlank(key);
    }

    private static void AppendBlank(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    private static void AppendFolded(StringBuilder key, Rune rune) => _ = rune.Value switch
    {
        // Letters of the site's languages that Unicode does not decompose.
        'ß' => key.Append("ss"),
        'ı' => key.Append('i'),
        'ł' => key.Append('l'),
        'đ' => key.Append('d'),
        'ø' => key.Append('o'),
        'æ' => key.Append("ae"),
        'ـ' => key,
        _ => key.Append(rune.ToString()),
    };
}
