using System.Xml.Linq;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Site.Discovery;

public sealed class DiscoveryTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private Editor Editor => new(Site);

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Site:Security:Contact"] = "mailto:security@example.org" };

    [Test]
    public async Task The_sitemap_lists_every_translated_page_with_its_other_languages()
    {
        var guide = Editor.The("guide");

        var entry = (await SitemapAsync()).Single(url => url.Element(Sitemap + "loc")?.Value == Absolute(guide.Key, "ar"));

        Assert.That(
            entry.Elements(Xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value),
            Is.EquivalentTo(guide.Variants.Keys.ToDictionary(culture => culture, culture => Absolute(guide.Key, culture)).Append(new("x-default", Absolute(guide.Key, "de")))));
    }

    [Test]
    public async Task Every_link_of_every_page_leads_to_a_page()
    {
        using var client = Site.CreateClient();
        var open = new Queue<string>((await SitemapAsync()).Select(url => url.Element(Sitemap + "loc")!.Value));
        var seen = new HashSet<string>(open);

        while (open.TryDequeue(out var address))
        {
            var page = await WebPage.ReadAsync(await client.GetAsync(address));
            Assert.That((int)page.Status, Is.EqualTo(200), address);
            Assert.That(page.Document.DocumentElement.OuterHtml, Does.Not.Contain("localLink"), address);
            foreach (var link in LinksOf(page, address).Where(seen.Add))
            {
                open.Enqueue(link);
            }
        }

        Assert.That(seen, Has.Count.GreaterThan(Editor.Snapshot.Languages.Length));
    }

    [Test]
    public async Task A_page_taken_off_the_site_leaves_the_sitemap_at_once()
    {
        var partner = Editor.The("partner");
        var address = Absolute(partner.Key, "en");
        Assert.That((await SitemapAsync()).Select(url => url.Element(Sitemap + "loc")?.Value), Does.Contain(address));

        await Editor.UnpublishAsync(partner, "en");

        Assert.That((await SitemapAsync()).Select(url => url.Element(Sitemap + "loc")?.Value), Does.Not.Contain(address));
    }

    [Test]
    public async Task Robots_are_kept_from_the_back_office_and_from_status_pages()
    {
        using var client = Site.CreateClient();

        var robots = await client.GetStringAsync("/robots.txt");

        Assert.That(robots, Does.Contain("Disallow: /umbraco/").And.Contain("Disallow: /ar/status").And.Contain($"Sitemap: {Site.Address}sitemap.xml"));
    }

    [Test]
    public async Task Whoever_finds_a_weakness_learns_whom_to_tell()
    {
        using var client = Site.CreateClient();

        Assert.That(await client.GetStringAsync("/.well-known/security.txt"), Does.Contain("Contact: mailto:security@example.org").And.Contain("Expires: "));
    }

    private IEnumerable<string> LinksOf(WebPage page, string address) =>
        page.Document.QuerySelectorAll("a[href]")
            .Select(link => new Uri(new Uri(address), link.GetAttribute("href")).GetLeftPart(UriPartial.Path))
            .Where(link => link.StartsWith(Site.Address.AbsoluteUri, StringComparison.Ordinal) && !link.EndsWith(".pdf", StringComparison.Ordinal));

    private async Task<IEnumerable<XElement>> SitemapAsync()
    {
        using var client = Site.CreateClient();
        return XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Root!.Elements(Sitemap + "url");
    }

    private string Absolute(Guid key, string culture) => new Uri(Site.Address, Editor.Snapshot.Url(key, culture)).AbsoluteUri;
}
