using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Partners;

/// <summary>The contact points, and what they can be narrowed to.</summary>
/// <param name="Chosen">Need area the reader chose; null for all.</param>
/// <param name="NeedAreas">Areas for which there is a contact point, by key and by the reader's word, in the order of the words.</param>
/// <param name="Partners">Those of the page the reader looks at.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">From 1.</param>
internal sealed record PartnerDirectory(
    string? Chosen,
    IReadOnlyList<(string Key, string Name)> NeedAreas,
    IReadOnlyList<DocumentView> Partners,
    int Total,
    int Page)
{
    public const string Parameter = "need";
    public const string PageParameter = "page";

    /// <summary>As many as a page of 30 kB holds in every script.</summary>
    public const int PageSize = 20;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public static PartnerDirectory Of(DocumentPage page)
    {
        var all = page.Document.Children();
        var order = StringComparer.Create(page.Language.Culture, ignoreCase: true);
        var areas = all.SelectMany(partner => partner.Choices("needAreas")).Distinct()
            .Select(key => (key, Name: page.Text.NeedArea(key)))
            .OrderBy(area => area.Name, order)
            .ToList();
        var chosen = areas.Select(area => area.key).FirstOrDefault(key => key == page.Query[Parameter]);
        var found = chosen is null ? all : Helping(all, chosen);
        var directory = new PartnerDirectory(chosen, areas, found, found.Count, 1);
        var number = int.TryParse(page.Query[PageParameter], out var asked) ? Math.Clamp(asked, 1, directory.Pages) : 1;
        return directory with { Page = number, Partners = [.. found.Skip((number - 1) * PageSize).Take(PageSize)] };
    }

    /// <summary>What to add to the address of the directory for another page of the same choice.</summary>
    public QueryString QueryOf(int page)
    {
        var query = Chosen is null ? QueryString.Empty : QueryString.Create(Parameter, Chosen);
        return page == 1 ? query : query.Add(PageParameter, $"{page}");
    }

    /// <summary>First those for whom the area is the most important one; beyond that in the order of the editor.</summary>
    private static IReadOnlyList<DocumentView> Helping(IReadOnlyList<DocumentView> partners, string area) =>
    [
        .. partners
            .Where(partner => partner.Choices("needAreas").Contains(area))
            .OrderBy(partner => partner.Choices("needAreas").TakeWhile(key => key != area).Count()),
    ];
}
