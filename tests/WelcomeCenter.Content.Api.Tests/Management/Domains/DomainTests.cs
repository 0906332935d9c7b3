using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Content.Api.Tests.Management.Dictionary;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Domains;

public sealed class DomainTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;
    private Guid page;

    [OneTimeSetUp]
    public async Task SignIn()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        page = await administrator.DocumentAsync("guides");
    }

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task Who_lacks_the_right_neither_sees_nor_changes_domains()
    {
        using var editor = await Site.StaffAsync("editor");

        using var read = await editor.GetAsync($"/document/{page}/domains");
        using var changed = await editor.PutAsync($"/document/{page}/domains", Domains());

        Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_document_that_is_not_there_has_no_domains()
    {
        using var read = await administrator.GetAsync($"/document/{Guid.NewGuid()}/domains");
        using var changed = await administrator.PutAsync($"/document/{Guid.NewGuid()}/domains", Domains());

        Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await changed.StatusAsync(), Is.EqualTo("ContentNotFound"));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("https://*.example.org")]
    [TestCase("&#€%#€")]
    [TestCase("/mit leerzeichen")]
    [TestCase("/umbraco")]
    [TestCase("/themen?a=b")]
    [TestCase("/en")]
    public async Task A_name_that_is_no_address_is_refused(string name)
    {
        using var response = await administrator.PutAsync($"/document/{page}/domains", Domains((name, "de")));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo("InvalidDomainName"));
    }

    [TestCase("tlh", null)]
    [TestCase("", null)]
    [TestCase("de", "tlh")]
    public async Task A_language_the_site_does_not_have_is_refused(string isoCode, string? defaultIsoCode)
    {
        using var response = await administrator.PutAsync(
            $"/document/{page}/domains", new { defaultIsoCode, domains = new[] { new { domainName = "/neu", isoCode } } });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo("LanguageNotFound"));
    }

    [Test]
    public async Task One_name_is_not_given_twice()
    {
        using var response = await administrator.PutAsync($"/document/{page}/domains", Domains(("/neu", "de"), ("/NEU/", "en")));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(await response.StatusAsync(), Is.EqualTo("DuplicateDomainName"));
    }

    [Test]
    public async Task A_name_that_another_document_has_is_refused_and_that_document_named()
    {
        var home = (await administrator.HomeAsync()).GetProperty("id").GetGuid();

        using var response = await administrator.PutAsync($"/document/{page}/domains", Domains(("/de", "de")));

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        var conflict = problem.GetProperty("conflictingDomainNames")[0];
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ConflictingDomainName"));
        Assert.That(conflict.GetProperty("domainName").GetString(), Is.EqualTo("/de"));
        Assert.That(conflict.GetProperty("content").GetProperty("id").GetGuid(), Is.EqualTo(home));
    }

    [Test]
    public async Task Domains_are_set_read_and_taken_away()
    {
        using var set = await administrator.PutAsync(
            $"/document/{page}/domains",
            new { defaultIsoCode = "de", domains = new[] { new { domainName = "https://Themen.example.org", isoCode = "de" }, new { domainName = "/topics", isoCode = "en" } } });
        var read = await administrator.GetJsonAsync($"/document/{page}/domains");
        using var taken = await administrator.PutAsync($"/document/{page}/domains", new { });
        var empty = await administrator.GetJsonAsync($"/document/{page}/domains");

        Assert.That(set.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(read.GetProperty("defaultIsoCode").GetString(), Is.EqualTo("de"));
        Assert.That(
            read.GetProperty("domains").EnumerateArray().Select(domain => $"{domain.GetProperty("domainName")} {domain.GetProperty("isoCode")}"),
            Is.EquivalentTo(new[] { "https://themen.example.org de", "/topics en" }));
        Assert.That(taken.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(empty.GetProperty("defaultIsoCode").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(empty.GetProperty("domains").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task The_name_of_a_deleted_document_is_free_again()
    {
        var gone = await administrator.NewPageAsync("Sommerfest");
        using var set = await administrator.PutAsync($"/document/{gone}/domains", Domains(("/sommerfest", "de")));
        using var trashed = await administrator.PutAsync($"/document/{gone}/move-to-recycle-bin", new { });
        using var deleted = await administrator.DeleteAsync($"/document/{gone}");

        using var again = await administrator.PutAsync($"/document/{page}/domains", Domains(("/sommerfest", "de")));
        using var taken = await administrator.PutAsync($"/document/{page}/domains", Domains());

        Assert.That(
            new[] { set, trashed, deleted, again, taken }.Select(response => response.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Readers_find_pages_at_the_new_address_at_once_and_the_old_one_leads_there()
    {
        using var reader = Site.CreateClient();
        using var before = await reader.GetAsync("/de/themen/");
        using var set = await administrator.PutAsync($"/document/{page}/domains", Domains(("/alles-wissen", "de"), ("wissen.example.org", "en")));

        using var there = await reader.GetAsync("/alles-wissen/");
        using var below = await reader.GetAsync("/alles-wissen/deutsch-lernen/");
        using var old = await reader.GetAsync("/de/themen/");
        using var other = await reader.GetAsync("/de/kontakt/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "wissen.example.org" } };
        using var host = await reader.SendAsync(request);
        using var taken = await administrator.PutAsync($"/document/{page}/domains", Domains());
        using var after = await reader.GetAsync("/de/themen/");

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(set.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(there.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(below.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(old.Headers.Location?.OriginalString, Is.EqualTo("/alles-wissen/"));
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(host.Headers.Location?.OriginalString, Is.EqualTo("/en/"));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static object Domains(params (string Name, string IsoCode)[] domains) =>
        new { defaultIsoCode = (string?)null, domains = domains.Select(domain => new { domainName = domain.Name, isoCode = domain.IsoCode }) };
}
