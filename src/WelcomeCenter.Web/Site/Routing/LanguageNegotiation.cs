using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary>Finds the language of the site that suits what a browser asks for.</summary>
internal static class LanguageNegotiation
{
    /// <summary>Languages whose readers understand the text kept under another tag: one Latin text serves the whole family.</summary>
    private static readonly FrozenDictionary<string, string> Relatives = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["hr"] = "bs", ["sr"] = "bs", ["cnr"] = "bs", ["sh"] = "bs", ["mo"] = "ro",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns>The best language; the default one where nothing suits. Null only for a site without languages.</returns>
    public static Language? Best(HttpRequest request, IReadOnlyList<Language> languages)
    {
        var wishes = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var parsed) ? parsed : [];
        return wishes
            .Where(wish => wish.Quality != 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Match(wish.Value.ToString(), languages))
            .FirstOrDefault(language => language is not null)
            ?? languages.FirstOrDefault(language => language.IsDefault)
            ?? languages.FirstOrDefault();
    }

    private static Language? Match(string wish, IReadOnlyList<Language> languages)
    {
        var primary = wish.Split('-')[0];
        return Exactly(wish, languages)
            ?? Exactly(primary, languages)
            ?? (Relatives.TryGetValue(primary, out var relative) ? Exactly(relative, languages) : null);
    }

    private static Language? Exactly(string tag, IReadOnlyList<Language> languages) =>
        languages.FirstOrDefault(language => language.IsoCode.Equals(tag, StringComparison.OrdinalIgnoreCase));
}
