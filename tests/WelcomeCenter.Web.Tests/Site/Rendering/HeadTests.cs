using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Rendering;

public sealed class HeadTests(DatabaseKind database) : SiteTests(database)
{
    private Editor Editor => new(Site);

    [Test]
    public async Task A_page_names_its_one_address_and_those_of_its_translations()
    {
        var guide = Editor.The("guide");

        var page = await GetPageAsync(Editor.Url(guide, "en"));

        var alternates = page.Document.QuerySelectorAll("link[rel=alternate]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href"));
        Assert.That(page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Is.EqualTo(Absolute(guide.Key, "en")));
        Assert.That(alternates.Keys, Is.EquivalentTo(guide.Variants.Keys.Append("x-default")));
        Assert.That(alternates["ar"], Is.EqualTo(Absolute(guide.Key, "ar")));
        Assert.That(alternates["x-default"], Is.EqualTo(Absolute(guide.Key, "de")));
    }

    [Test]
    public async Task A_page_has_a_title_of_its_own_and_a_description()
    {
        var page = await GetPageAsync(Editor.Url(Editor.The("guide"), "de"));

        Assert.That(page.Title, Does.StartWith(page.Heading()).And.EndWith("Welcome Center Amberg"));
        Assert.That(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"), Is.Not.Empty);
    }

    [TestCase("/de/status")]
    [TestCase("/de/nothing/")]
    public async Task A_page_without_an_address_of_its_own_stays_out_of_search_engines(string path)
    {
        var page = await GetPageAsync(path);

        Assert.That(page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"), Is.EqualTo("noindex"));
    }

    [Test]
    public async Task The_style_sheet_is_kept_for_ever_under_a_name_that_changes_with_it()
    {
        var page = await GetPageAsync("/de/");
        using var client = Site.CreateClient();

        var style = await client.GetAsync(page.Document.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));

        Assert.That(style.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/css"));
        Assert.That(style.Headers.CacheControl?.ToString(), Does.Contain("immutable"));
    }

    private string Absolute(Guid key, string culture) => new Uri(Site.Address, Editor.Snapshot.Url(key, culture)).AbsoluteUri;
}
