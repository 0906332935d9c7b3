using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Journeys;

public sealed class StatusTests(DatabaseKind database) : SiteTests(database)
{
    private HttpClient client = null!;

    private Consultations Consultations => new(Site);

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Site:FormLimits:RequestsPerAddress"] = "1000",
        ["Site:FormLimits:CodesPerAddress"] = "1000",
    };

    [SetUp]
    public void OpenBrowser() => client = Site.CreateClient();

    [TearDown]
    public void CloseBrowser() => client.Dispose();

    [TestCase("K7MP-3XRT-H4DW")]
    [TestCase("nothing like a code")]
    [TestCase("%00")]
    public async Task A_wrong_code_is_told_apart_from_nothing_else(string code)
    {
        var page = await GetPageAsync($"/en/status/{Uri.EscapeDataString(code)}");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Errors().Single(), Does.Contain("We do not know this code"));
    }

    [Test]
    public async Task The_receipt_shows_the_code_a_picture_of_it_and_what_happens_next()
    {
        var address = await Consultations.ReceiptAsync(client, "en");

        var page = await GetPageAsync(address);

        Assert.That(page.Heading(), Is.EqualTo("We have your request"));
        Assert.That(page.Text, Does.Contain(address.Split('/')[^1]).And.Contain("What happens next").And.Contain("Housing"));
        Assert.That(page.Document.QuerySelector("svg[role=img]")?.GetAttribute("aria-label"), Is.Not.Empty);
        Assert.That(page.Text, Does.Not.Contain("Amal"), "whoever finds the code learns no name");
        Assert.That(page.Response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(page.Response.Headers.GetValues("X-Robots-Tag"), Does.Contain("noindex"));
    }

    [Test]
    public async Task A_code_is_found_however_it_is_typed()
    {
        var address = await Consultations.ReceiptAsync(client);
        var entry = await WebPage.ReadAsync(await client.GetAsync("/de/status"));

        var response = await client.PostAsync("/de/status", entry.Form().Fill("code", " " + address.Split('/')[^1].ToLowerInvariant().Replace('-', ' ')).Content());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(address));
    }

    [Test]
    public async Task A_wrong_code_can_be_corrected_where_it_was_typed()
    {
        var response = await client.PostAsync("/de/status", new FormUrlEncodedContent([new("code", "K7MP-3XRT")]));
        var page = await WebPage.ReadAsync(response);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Form().Value("code"), Is.EqualTo("K7MP-3XRT"));
        Assert.That(page.Document.GetElementById("code")?.GetAttribute("aria-invalid"), Is.EqualTo("true"));
    }

    [Test]
    public async Task Opening_the_page_for_withdrawal_changes_nothing()
    {
        var address = await Consultations.ReceiptAsync(client);

        await client.GetAsync(address + "/withdraw");

        Assert.That((await GetPageAsync(address)).Text, Does.Contain("Wir melden uns bei Ihnen"));
    }

    [Test]
    public async Task A_request_is_withdrawn_after_one_more_question()
    {
        var address = await Consultations.ReceiptAsync(client);
        var question = await WebPage.ReadAsync(await client.GetAsync(address + "/withdraw"));

        var response = await client.PostAsync(address + "/withdraw", question.Form().Content());
        var after = await GetPageAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(address));
        Assert.That(after.Text, Does.Contain("zurückgezogen"));
        Assert.That(after.Link("Anfrage zurückziehen"), Is.Null);
    }

    [Test]
    public async Task A_withdrawal_without_its_token_asks_again_and_withdraws_nothing()
    {
        var address = await Consultations.ReceiptAsync(client);

        var response = await client.PostAsync(address + "/withdraw", new FormUrlEncodedContent([]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await GetPageAsync(address)).Text, Does.Contain("Wir melden uns bei Ihnen"));
    }

    [Test]
    public async Task The_receipt_can_be_read_in_another_language()
    {
        var address = await Consultations.ReceiptAsync(client);

        var page = await GetPageAsync(address.Replace("/de/", "/ar/", StringComparison.Ordinal));

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Direction, Is.EqualTo("rtl"));
    }
}
