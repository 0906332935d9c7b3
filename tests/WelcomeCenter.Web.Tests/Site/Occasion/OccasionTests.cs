using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Occasion;

/// <summary>Whoever knows why they come finds their way from the start page.</summary>
public sealed class OccasionTests(DatabaseKind database) : SiteTests(database)
{
    private Editor Editor => new(Site);

    [Test]
    public async Task Start_page_and_overview_lead_to_every_occasion_in_the_order_of_the_editor()
    {
        var overview = Editor.The("occasions");
        var expected = Editor.Snapshot.Children(overview.Key).Select(occasion => Editor.Url(occasion, "de")).ToArray();

        var start = await GetPageAsync("/de/");
        var page = await GetPageAsync(Editor.Url(overview, "de"));

        Assert.That(expected, Has.Length.EqualTo(10));
        Assert.That(start.Document.QuerySelectorAll("section[aria-labelledby=occasions] a").Select(link => link.GetAttribute("href")), Is.EqualTo(expected));
        Assert.That(page.Document.QuerySelectorAll("section[aria-labelledby=occasions] a").Select(link => link.GetAttribute("href")), Is.EqualTo(expected));
        Assert.That(page.Text, Does.Contain("Ihr Fall ist anders?"), "for those who are not in the list");
    }

    [Test]
    public async Task Every_occasion_says_for_whom_what_to_do_and_who_helps()
    {
        foreach (var occasion in Editor.Snapshot.ByType("occasion"))
        {
            var page = await GetPageAsync(Editor.Url(occasion, "de"));

            string[] parts = [.. page.Document.QuerySelectorAll("main section").Select(section => section.GetAttribute("aria-labelledby")).OfType<string>()];
            Assert.That(parts, Is.SupersetOf((string[])["who", "steps", "good-to-know", "guides", "partners", "links"]), page.Heading());
            Assert.That(page.Text, Does.Contain("Wer hilft in Ihrem Fall?"), page.Heading());
        }
    }

    [TestCase("de")]
    [TestCase("ar")]
    public async Task The_foot_of_every_page_leads_to_the_occasions_and_to_the_words_of_letters(string language)
    {
        var page = await GetPageAsync($"/{language}/");

        var links = page.Document.QuerySelectorAll("footer nav a").Select(link => link.GetAttribute("href")).ToArray();
        Assert.That(links, Does.Contain(Editor.Url(Editor.The("occasions"), language)));
        Assert.That(links, Does.Contain(Editor.Url(Editor.The("glossary"), language)));
    }
}
