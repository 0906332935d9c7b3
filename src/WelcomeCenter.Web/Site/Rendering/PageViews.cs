namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Where views lie.</summary>
internal static class PageViews
{
    /// <summary>The view of a document, by its template's alias, as in Umbraco: <c>textPage</c> → <c>/Site/TextPage/TextPage.cshtml</c>.</summary>
    public static string OfTemplate(string alias)
    {
        var name = char.ToUpperInvariant(alias[0]) + alias[1..];
        return $"/Site/{name}/{name}.cshtml";
    }
}
