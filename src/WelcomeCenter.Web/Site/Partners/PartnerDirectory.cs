using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Partners;

/// <summary>The contact points, and what they can be narrowed to.</summary>
/// <param name="Chosen">Need area the reader chose; null for all.</param>
/// <param name="NeedAreas">Areas for which there is a contact point, by key and by the reader's word, in the order of the words.</param>
internal sealed record PartnerDirectory(string? Chosen, IReadOnlyList<(string Key, string Name)> NeedAreas, IReadOnlyList<DocumentView> Partners)
{
    public const string Parameter = "need";

    public static PartnerDirectory Of(DocumentPage page)
    {
        var all = page.Document.Children();
        var order = StringComparer.Create(page.Language.Culture, ignoreCase: true);
        var areas = all.SelectMany(partner => partner.Choices("needAreas")).Distinct()
            .Select(key => (key, Name: page.Text.NeedArea(key)))
            .OrderBy(area => area.Name, order)
            .ToList();
        var chosen = areas.Select(area => area.key).FirstOrDefault(key => key == page.Query[Parameter]);
        return new PartnerDirectory(
            chosen,
            areas,
            chosen is null ? all : [.. all.Where(partner => partner.Choices("needAreas").Contains(chosen))]);
    }
}
