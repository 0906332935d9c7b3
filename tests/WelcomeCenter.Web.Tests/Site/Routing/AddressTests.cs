using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Routing;

public sealed class AddressTests(DatabaseKind database) : SiteTests(database)
{
    private Editor Editor => new(Site);

    [TestCase("/de", "/de/")]
    [TestCase("/DE/", "/de/")]
    [TestCase("/de/themen", "/de/themen/")]
    [TestCase("/de/Themen/?need=x", "/de/themen/?need=x")]
    public async Task Another_spelling_of_an_address_leads_to_the_one_address(string asked, string expected)
    {
        using var client = Site.CreateClient();

        var response = await client.GetAsync(asked);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_head_request_gets_the_headers_of_the_page_and_no_body()
    {
        using var client = Site.CreateClient();

        var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/de/"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentLength, Is.GreaterThan(1000));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task Nothing_can_be_posted_to_a_page_for_reading()
    {
        using var client = Site.CreateClient();

        var response = await client.PostAsync("/de/", new FormUrlEncodedContent([]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [Test]
    public async Task After_a_rename_the_old_address_leads_to_the_new_one()
    {
        var document = Editor.The("offering");
        var before = Editor.Url(document, "en");
        await Editor.RenameAsync(document, "en", "How we help you");

        using var client = Site.CreateClient();
        var response = await client.GetAsync(before);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo("/en/how-we-help-you/"));
    }

    [Test]
    public async Task Once_translated_a_page_is_found_under_its_own_words_and_the_german_path_leads_there()
    {
        var document = Editor.The("partners");
        var german = Editor.Url(document, "tr");
        Assert.That((await GetPageAsync(german)).Status, Is.EqualTo(HttpStatusCode.OK));
        await Editor.TranslateAsync(Editor.The("home"), "tr", "Amberg'e hos geldiniz");
        await Editor.TranslateAsync(document, "tr", "Kim yardim eder");

        using var client = Site.CreateClient();
        var response = await client.GetAsync(german);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo("/tr/kim-yardim-eder/"));
    }
}
