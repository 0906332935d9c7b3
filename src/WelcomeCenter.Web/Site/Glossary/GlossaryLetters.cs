using System.Globalization;
using System.Text;
using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Glossary;

/// <summary>Words of the glossary under their first letter, in the order of a German dictionary.</summary>
internal static class GlossaryLetters
{
    private static readonly CompareInfo German = CultureInfo.GetCultureInfo("de").CompareInfo;

    public static IReadOnlyList<(string Letter, IReadOnlyList<DocumentView> Terms)> Of(IEnumerable<DocumentView> terms) =>
    [
        .. terms
            .OrderBy(term => term.Title.Plain, Comparer<string>.Create(German.Compare))
            .GroupBy(term => Letter(term.Title.Plain))
            .Select(group => (group.Key, (IReadOnlyList<DocumentView>)[.. group])),
    ];

    /// <summary>Ä stands with A, as in a dictionary.</summary>
    private static string Letter(string word) => char.ToUpperInvariant(word.Normalize(NormalizationForm.FormD)[0]).ToString();
}
