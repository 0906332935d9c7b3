using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Site.Routing;

/// <summary>A language that was just added has no page and no words yet.</summary>
public sealed class NewLanguageTests(DatabaseKind database) : SiteTests(database)
{
    private Editor Editor => new(Site);

    [Test]
    public async Task Without_a_page_and_a_fallback_language_it_is_not_offered()
    {
        await AddAsync("fr", "Français", null);
        using var client = Site.CreateClient("fr, en;q=0.5");

        var start = await client.GetAsync("/");

        Assert.That(start.Headers.Location?.OriginalString, Is.EqualTo("/en/"));
        Assert.That(Offered(await GetPageAsync("/de/")), Does.Not.Contain("fr").And.Contain("tr"));
        Assert.That((await GetPageAsync("/fr/")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await GetPageAsync("/fr/themen/")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await client.GetStringAsync("/sitemap.xml"), Does.Not.Contain("/fr/"));
    }

    [Test]
    public async Task With_a_fallback_language_it_is_offered_at_once_and_shows_the_fallback_texts()
    {
        Assert.That(Offered(await GetPageAsync("/de/")), Does.Not.Contain("pt"));
        await AddAsync("pt", "Português", "es");

        var page = await GetPageAsync("/pt/");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Offered(await GetPageAsync("/de/")), Does.Contain("pt"));
        Assert.That(Alternates(page), Does.Not.Contain("pt"));
    }

    [Test]
    public async Task With_its_first_page_it_is_offered_and_found()
    {
        await AddAsync("nl", "Nederlands", null);

        await Editor.TranslateAsync(Editor.The("home"), "nl", "Welkom in Amberg");

        var page = await GetPageAsync("/nl/");
        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Offered(await GetPageAsync("/de/")), Does.Contain("nl"));
        Assert.That(Alternates(await GetPageAsync("/de/")), Does.Contain("nl"));
    }

    private async Task AddAsync(string isoCode, string name, string? fallback)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var added = await scope.ServiceProvider.GetRequiredService<LanguageService>()
            .CreateAsync(new LanguageInput(isoCode, name, false, false, fallback), CancellationToken.None);
        Assert.That(added.Succeeded, added.Status.ToString());
    }

    private static IEnumerable<string?> Offered(WebPage page) =>
        page.Document.QuerySelectorAll("header nav a[hreflang]").Select(link => link.GetAttribute("hreflang"));

    private static IEnumerable<string?> Alternates(WebPage page) =>
        page.Document.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang"));
}
