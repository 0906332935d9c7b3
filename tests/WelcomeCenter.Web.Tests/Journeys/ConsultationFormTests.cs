using System.Net;
using System.Text;
using AngleSharp.Dom;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Journeys;

public sealed class ConsultationFormTests(DatabaseKind database) : SiteTests(database)
{
    private HttpClient client = null!;

    private Consultations Consultations => new(Site);

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Site:FormLimits:RequestsPerAddress"] = "1000" };

    [SetUp]
    public void OpenBrowser() => client = Site.CreateClient();

    [TearDown]
    public void CloseBrowser() => client.Dispose();

    [Test]
    public async Task The_form_has_at_most_eight_fields_each_with_a_label_and_no_consent_given_beforehand()
    {
        var page = await WebPage.ReadAsync(await client.GetAsync(Consultations.Path("ar")));

        var seen = page.Document.QuerySelectorAll("main form [name]:not([type=hidden]):not([tabindex='-1'])");
        Assert.That(seen.Select(field => field.GetAttribute("name")).Distinct().Count(), Is.EqualTo(8));
        Assert.That(seen.Where(field => field.Closest("label") is null && page.Document.QuerySelector($"label[for='{field.Id}']") is null), Is.Empty);
        Assert.That(page.Form().Values("consentToCase"), Is.Empty);
        Assert.That(page.Form().Value("language"), Is.EqualTo("ar"));
    }

    [Test]
    public async Task The_form_is_kept_nowhere()
    {
        var response = await client.GetAsync(Consultations.Path());

        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
    }

    [Test]
    public async Task An_empty_form_is_refused_with_a_summary_that_leads_to_each_field()
    {
        var form = await Consultations.OpenAsync(client, "en");

        var page = await SendAsync(form, "en");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page.Title, Does.StartWith("Error: "));
        Assert.That(page.Errors(), Is.EqualTo(new[] { "Please enter your name.", "Please enter an e-mail address or a phone number." }));
        Assert.That(page.Document.QuerySelectorAll("[role=alert] a").Select(link => page.Document.QuerySelector(link.GetAttribute("href")!)?.GetAttribute("name")), Is.EqualTo(new[] { "name", "email" }));
    }

    [Test]
    public async Task A_wrong_field_is_described_by_its_error_in_the_language_of_the_page()
    {
        var form = (await Consultations.FilledInAsync(client, "ar")).Fill("email", "not an address");

        var page = await SendAsync(form, "ar");

        var email = page.Document.GetElementById("email");
        var descriptions = email?.GetAttribute("aria-describedby")?.Split(' ').Select(id => page.Document.GetElementById(id)?.TextContent);
        Assert.That(page.Language, Is.EqualTo("ar"));
        Assert.That(email?.GetAttribute("aria-invalid"), Is.EqualTo("true"));
        Assert.That(descriptions, Has.Some.Contain(page.Errors().Single()));
    }

    [Test]
    public async Task What_the_person_wrote_is_kept_when_something_is_wrong()
    {
        var form = (await Consultations.OpenAsync(client))
            .Fill("email", "amal@example.org").Fill("needAreas", "bank", "waste").Fill("reasonForComing", "family")
            .Fill("message", "Zwei\r\nZeilen <b>").Fill("consentToCase", "true").Fill("language", "ar");

        var shown = (await SendAsync(form)).Form();

        Assert.That(shown.Value("submissionId"), Is.EqualTo(form.Value("submissionId")));
        Assert.That(shown.Value("email"), Is.EqualTo("amal@example.org"));
        Assert.That(shown.Values("needAreas"), Is.EqualTo(new[] { "bank", "waste" }));
        Assert.That(shown.Value("reasonForComing"), Is.EqualTo("family"));
        Assert.That(shown.Value("message")?.ReplaceLineEndings("\n"), Is.EqualTo("Zwei\nZeilen <b>"));
        Assert.That(shown.Value("consentToCase"), Is.EqualTo("true"));
        Assert.That(shown.Value("language"), Is.EqualTo("ar"));
    }

    [Test]
    public async Task A_right_form_is_stored_and_leads_to_its_receipt()
    {
        var before = await Consultations.StoredAsync();

        var response = await Consultations.SendAsync(client, await Consultations.FilledInAsync(client));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location?.OriginalString, Does.Match("^/de/status/[3-9A-Z]{4}-[3-9A-Z]{4}-[3-9A-Z]{4}$"));
        Assert.That(await Consultations.StoredAsync(), Is.EqualTo(before + 1));
    }

    [Test]
    public async Task A_form_sent_twice_is_stored_once_and_gives_the_same_receipt()
    {
        var form = await Consultations.FilledInAsync(client);
        var first = await Consultations.SendAsync(client, form);
        var stored = await Consultations.StoredAsync();

        var second = await Consultations.SendAsync(client, form);

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(await Consultations.StoredAsync(), Is.EqualTo(stored));
    }

    [TestCase("token")]
    [TestCase("opened")]
    public async Task A_form_whose_signature_has_expired_is_shown_again_with_everything_and_can_then_be_sent(string field)
    {
        var form = (await Consultations.FilledInAsync(client)).Fill(field, "expired");
        var stored = await Consultations.StoredAsync();

        var page = await SendAsync(form);
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        var again = await Consultations.SendAsync(client, page.Form());

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page.Errors().Single(), Does.Contain("zu lange offen"));
        Assert.That(page.Form().Value("name"), Is.EqualTo("Amal Haddad"));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await Consultations.StoredAsync(), Is.EqualTo(stored + 1));
    }

    [Test]
    public async Task A_form_from_another_site_without_the_cookie_is_not_taken()
    {
        var form = await Consultations.FilledInAsync(client);
        using var other = Site.CreateClient();
        var stored = await Consultations.StoredAsync();

        var response = await Consultations.SendAsync(other, form);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Consultations.StoredAsync(), Is.EqualTo(stored));
    }

    [Test]
    public async Task A_machine_that_fills_the_hidden_field_is_not_taken_but_a_person_can_send_again()
    {
        var form = (await Consultations.FilledInAsync(client)).Fill("homepage", "https://spam.example");
        var stored = await Consultations.StoredAsync();

        var page = await SendAsync(form);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await Consultations.StoredAsync(), Is.EqualTo(stored));
        Assert.That(page.Form().Value("homepage"), Is.Empty);
        Assert.That((await Consultations.SendAsync(client, page.Form())).StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task A_form_filled_in_faster_than_a_person_can_is_not_taken_at_first()
    {
        var opened = await WebPage.ReadAsync(await client.GetAsync(Consultations.Path()));
        var form = opened.Form().Fill("name", "Amal Haddad").Fill("email", "amal@example.org");

        var page = await SendAsync(form);
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        var again = await Consultations.SendAsync(client, page.Form());

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task A_field_of_ten_megabytes_is_refused_on_a_page_in_the_language()
    {
        var form = (await Consultations.FilledInAsync(client, "en")).Fill("message", new string('a', 10_000_000));

        var page = await SendAsync(form, "en");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(page.Heading(), Is.EqualTo("That is too large"));
    }

    [Test]
    public async Task Ten_megabytes_sent_without_saying_so_are_refused_as_well()
    {
        var content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes("message=" + new string('a', 10_000_000))));
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, Consultations.Path("en")) { Content = content, Headers = { TransferEncodingChunked = true } };

        var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    public async Task Something_that_is_no_form_is_refused()
    {
        var response = await client.PostAsync(Consultations.Path(), new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task When_the_request_cannot_be_stored_the_person_keeps_the_form_and_can_send_it_later()
    {
        var form = await Consultations.FilledInAsync(client);
        WebPage page = null!;

        await Consultations.WithoutStorageAsync(async () => page = await SendAsync(form));
        var again = await Consultations.SendAsync(client, page.Form());

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(page.Form().Value("name"), Is.EqualTo("Amal Haddad"));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task Nothing_a_person_writes_reaches_the_log()
    {
        var form = (await Consultations.OpenAsync(client)).Fill("name", "Zzyzx Unmistakable").Fill("email", "zzyzx@example.org").Fill("message", "zzyzx wrote this");

        await Consultations.SendAsync(client, form);

        Assert.That(Site.Logs.Lines.Where(line => line.Contains("zzyzx", StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    private async Task<WebPage> SendAsync(WebForm form, string culture = "de") =>
        await WebPage.ReadAsync(await Consultations.SendAsync(client, form, culture));
}
