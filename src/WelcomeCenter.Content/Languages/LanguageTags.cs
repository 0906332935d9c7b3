using System.Globalization;
using System.Text.RegularExpressions;

namespace WelcomeCenter.Content.Languages;

/// <summary>Language tags as people write them: <c>de</c>, <c>de-simple</c>, <c>pt-BR</c>.</summary>
public static partial class LanguageTags
{
    private const int MostCharacters = 35;

    /// <summary>Whether the system has a culture of exactly this tag; upper and lower case may differ.</summary>
    public static bool IsValid(string tag)
    {
        // The first part becomes the beginning of addresses, so no word that leads elsewhere may pass.
        if (tag.Length > MostCharacters || !Form().IsMatch(tag))
        {
            return false;
        }

        try
        {
            return AreSame(CultureInfo.GetCultureInfo(tag).Name, tag);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    internal static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
