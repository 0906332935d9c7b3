using System.Text;
using AngleSharp.Dom;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Web.Site.Partners;

namespace WelcomeCenter.Web.Tests.Site.Partners;

/// <summary>The directory with all contact points of the starter content.</summary>
public sealed class PartnerDirectoryTests(DatabaseKind database) : SiteTests(database)
{
    private const int LargestPage = 30 * 1024;

    private Editor Editor => new(Site);

    private string Directory(string culture) => Editor.Url(Editor.The("partners"), culture);

    [TestCase("de")]
    [TestCase("ar")]
    [TestCase("uk")]
    [TestCase("pl")]
    public async Task Page_after_page_shows_each_contact_point_once(string culture)
    {
        var pages = await WalkAsync(Directory(culture));
        var expected = Editor.Snapshot.ByType("partner").Select(partner => Editor.Url(partner, culture));

        Assert.That(pages, Has.Count.GreaterThan(1));
        Assert.That(pages.SelectMany(Cards), Is.EqualTo(expected));
        Assert.That(pages[^1].Document.QuerySelectorAll("a[rel=prev]"), Has.Length.EqualTo(1));
    }

    [TestCase("de")]
    [TestCase("ar")]
    [TestCase("ru")]
    public async Task No_page_is_heavier_than_30_kB(string culture)
    {
        var directory = Directory(culture);
        var all = await WalkAsync(directory);
        var narrowed = await Task.WhenAll(NeedAreas.All.Select(area => GetPageAsync($"{directory}?need={area}")));

        Assert.That(all.Concat(narrowed).Select(page => Encoding.UTF8.GetByteCount(page.Document.Source.Text)), Is.All.LessThanOrEqualTo(LargestPage));
    }

    [Test]
    public async Task For_each_need_area_there_is_somebody_who_helps()
    {
        foreach (var area in NeedAreas.All)
        {
            var pages = await WalkAsync($"{Directory("de")}?need={area}");

            Assert.That(pages.SelectMany(Cards), Is.EquivalentTo(Helping(area).Select(partner => Editor.Url(partner, "de"))).And.Not.Empty, area);
        }
    }

    [TestCase("emergency", "notruf-112")]
    [TestCase("arrival", "einwohneramt")]
    [TestCase("discrimination", "antidiskriminierungsstelle")]
    public async Task Who_is_there_for_this_need_above_all_comes_first(string area, string first)
    {
        var page = await GetPageAsync($"{Directory("de")}?need={area}");

        Assert.That(Cards(page).First(), Is.EqualTo($"{Directory("de")}{first}/"));
    }

    [TestCase(null, 1, "")]
    [TestCase(null, 2, "?page=2")]
    [TestCase("work", 1, "?need=work")]
    [TestCase("work", 2, "?need=work&page=2")]
    public void Another_page_keeps_the_chosen_need_area(string? chosen, int page, string expected) =>
        Assert.That(new PartnerDirectory(chosen, [], [], 60, 1).QueryOf(page).ToString(), Is.EqualTo(expected));

    [TestCase("0", 1)]
    [TestCase("-1", 1)]
    [TestCase("two", 1)]
    [TestCase("99999999999999", 1)]
    [TestCase("9999", int.MaxValue)]
    public async Task A_page_that_does_not_exist_leads_to_one_that_does(string asked, int shown)
    {
        var pages = await WalkAsync(Directory("de"));
        var page = await GetPageAsync($"{Directory("de")}?page={asked}");

        Assert.That(Cards(page), Is.EqualTo(Cards(pages[Math.Min(shown, pages.Count) - 1])));
    }

    [Test]
    public async Task Who_cannot_be_reached_yet_is_not_shown_as_an_empty_frame()
    {
        foreach (var partner in Editor.Snapshot.ByType("partner"))
        {
            var page = await GetPageAsync(Editor.Url(partner, "de"));
            var contact = page.Document.QuerySelector("address.contact");
            var isDirect = contact?.QuerySelector("a[href^='tel:'], a[href^='mailto:'], p[lang=de]") is not null;

            Assert.That(contact?.ChildElementCount, Is.Null.Or.GreaterThan(0), page.Heading());
            Assert.That(page.Text.Contains("sobald sie bestätigt sind"), Is.EqualTo(contact is null), page.Heading());
            Assert.That(page.Text.Contains("Wie Sie die Stelle erreichen, steht auf ihrer Internetseite."), Is.EqualTo(contact is not null && !isDirect), page.Heading());
        }
    }

    [Test]
    public async Task A_contact_point_that_is_only_described_in_german_is_read_in_german_in_other_languages()
    {
        var partner = Editor.Snapshot.ByType("partner").First(partner => !partner.IsPublished("sq"));

        var page = await GetPageAsync(Editor.Url(partner, "sq"));

        Assert.That(page.Direction, Is.EqualTo("ltr"));
        Assert.That(page.Document.QuerySelector("h1")?.GetAttribute("lang"), Is.EqualTo("de"));
        Assert.That(page.Document.QuerySelector("[role=note]"), Is.Not.Null);
    }

    [Test]
    public void The_way_to_a_refuge_is_never_told()
    {
        var refuge = Editor.Snapshot.ByType("partner").Single(partner => Editor.Url(partner, "de").EndsWith("/skf/", StringComparison.Ordinal));

        Assert.That(new[] { "street", "postalCode", "city", "location" }.Select(alias => refuge.Value<object>(alias, "de")), Is.All.Null.Or.Empty);
    }

    private IEnumerable<PublishedDocument> Helping(string area) =>
        Editor.Snapshot.ByType("partner").Where(partner => partner.Value<string[]>("needAreas", "de")?.Contains(area) is true);

    private static IEnumerable<string?> Cards(WebPage page) => page.Document.QuerySelectorAll(".partners > li h3 a").Select(link => link.GetAttribute("href"));

    private async Task<IReadOnlyList<WebPage>> WalkAsync(string? path)
    {
        var pages = new List<WebPage>();
        while (path is not null)
        {
            pages.Add(await GetPageAsync(path));
            path = pages[^1].Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return pages;
    }
}
