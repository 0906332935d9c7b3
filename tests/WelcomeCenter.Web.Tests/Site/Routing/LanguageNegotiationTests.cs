using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Routing;

public sealed class LanguageNegotiationTests(DatabaseKind database) : SiteTests(database)
{
    [TestCase(null, "/de/")]
    [TestCase("fr", "/de/")]
    [TestCase("*", "/de/")]
    [TestCase("en-US,en;q=0.9", "/en/")]
    [TestCase("de-AT", "/de/")]
    [TestCase("fr, ar;q=0.4, en;q=0.8", "/en/")]
    [TestCase("en;q=0, ar", "/ar/")]
    [TestCase("de-simple", "/de-simple/")]
    [TestCase("hr", "/bs/")]
    [TestCase("sr-Latn-RS", "/bs/")]
    public async Task The_entry_leads_to_the_language_of_the_browser(string? wish, string expected)
    {
        using var client = Site.CreateClient(wish);

        var response = await client.GetAsync("/");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(expected));
        Assert.That(response.Headers.Vary, Does.Contain("Accept-Language"));
    }

    [Test]
    public async Task A_header_that_nobody_can_read_leads_to_german()
    {
        using var client = Site.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "not;a=language;;q=9");

        var response = await client.GetAsync("/");

        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo("/de/"));
    }

    [Test]
    public async Task An_unknown_language_is_not_found_in_the_language_of_the_browser()
    {
        var page = await GetPageAsync("/xx/", "ar");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Language, Is.EqualTo("ar"));
        Assert.That(page.Direction, Is.EqualTo("rtl"));
    }

    [Test]
    public async Task A_missing_page_is_not_found_in_the_language_of_its_address()
    {
        var page = await GetPageAsync("/en/nothing/here/", "ar");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Language, Is.EqualTo("en"));
        Assert.That(page.Heading(), Is.EqualTo("This page does not exist"));
    }
}
