using AngleSharp.Dom;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Rendering;

public sealed class TranslationTests(DatabaseKind database) : SiteTests(database)
{
    private Editor Editor => new(Site);

    [Test]
    public async Task A_page_that_is_not_translated_shows_the_german_text_as_german_and_says_so()
    {
        var page = await GetPageAsync(Editor.Url(Editor.The("guide"), "pl"));

        var heading = page.Document.QuerySelector("h1");
        Assert.That(page.Language, Is.EqualTo("pl"));
        Assert.That(heading?.GetAttribute("lang"), Is.EqualTo("de"));
        Assert.That(heading?.GetAttribute("dir"), Is.EqualTo("ltr"));
        Assert.That(page.Document.QuerySelector("[role=note]"), Is.Not.Null);
        Assert.That(page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Does.Contain("/de/"));
    }

    [Test]
    public async Task An_arabic_page_runs_from_right_to_left_and_marks_nothing_arabic_as_foreign()
    {
        var page = await GetPageAsync(Editor.Url(Editor.The("guide"), "ar"));

        Assert.That(page.Language, Is.EqualTo("ar"));
        Assert.That(page.Direction, Is.EqualTo("rtl"));
        Assert.That(page.Document.QuerySelector("h1")?.HasAttribute("lang"), Is.False);
    }

    [Test]
    public async Task A_german_page_carries_no_notice_about_translation()
    {
        var page = await GetPageAsync(Editor.Url(Editor.The("guide"), "de"));

        Assert.That(page.Document.QuerySelector("[role=note]"), Is.Null);
    }

    [Test]
    public async Task A_text_made_by_a_machine_says_so_and_links_to_the_german_one()
    {
        var document = Editor.The("offering");
        await Editor.WriteAsync(document, "en", "translationOrigin", new[] { "machine" });

        var page = await GetPageAsync(Editor.Url(document, "en"));

        var notice = page.Document.QuerySelectorAll("[role=note]").Single(note => note.TextContent.Contains("translated by a computer", StringComparison.Ordinal));
        Assert.That(notice.QuerySelector("a")?.GetAttribute("href"), Is.EqualTo(Editor.Url(document, "de")));
    }

    [Test]
    public async Task A_translation_older_than_the_german_text_says_so_until_it_follows()
    {
        var document = Editor.The("guides");
        await Editor.WriteAsync(document, "en", "translationOrigin", new[] { "written" });
        await Editor.WriteAsync(document, "de", "textVersion", 7);
        await Editor.WriteAsync(document, "en", "textVersion", 6);

        var before = await GetPageAsync(Editor.Url(document, "en"));
        await Editor.WriteAsync(document, "en", "textVersion", 7);
        var after = await GetPageAsync(Editor.Url(document, "en"));

        Assert.That(before.Text, Does.Contain("The German text is newer"));
        Assert.That(after.Text, Does.Not.Contain("The German text is newer"));
    }

    [Test]
    public async Task A_part_that_is_missing_in_a_translation_is_shown_in_german_with_a_notice()
    {
        var document = Editor.The("employers");
        await Editor.WriteAsync(document, "en", "lead", string.Empty);

        var page = await GetPageAsync(Editor.Url(document, "en"));

        Assert.That(page.Text, Does.Contain("Parts of this page are not translated yet"));
        Assert.That(page.Document.QuerySelector("h1")?.HasAttribute("lang"), Is.False);
        Assert.That(page.Document.QuerySelector("h1 + p")?.GetAttribute("lang"), Is.EqualTo("de"));
    }

    [Test]
    public async Task The_language_switch_stays_on_the_page()
    {
        var guide = Editor.The("guide");

        var page = await GetPageAsync(Editor.Url(guide, "de"));

        var links = page.Document.QuerySelectorAll("header a[hreflang]");
        Assert.That(links.Select(link => link.GetAttribute("hreflang")), Is.EqualTo(Editor.Snapshot.Languages.Select(language => language.IsoCode)));
        Assert.That(links.Select(link => link.GetAttribute("href")), Is.EqualTo(Editor.Snapshot.Languages.Select(language => Editor.Url(guide, language.IsoCode))));
    }
}
