using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;
using WelcomeCenter.Web.Tests.BackOffice;

namespace WelcomeCenter.Web.Tests.BadInput;

/// <summary>What programs may send to the back office by mistake or on purpose: problem details, nothing in the log, nothing lost.</summary>
public sealed class EditorInputTests(DatabaseKind database) : SiteTests(database)
{
    private const string Marked = "Markierter Inhalt";

    private StaffClient staff = null!;

    [SetUp]
    public async Task SignIn() => staff = await StaffClient.AdministratorAsync(Site);

    [TearDown]
    public void SignOut() => staff.Dispose();

    [Test]
    public async Task A_forged_bearer_token_is_refused_and_not_written_down()
    {
        using var stranger = StaffClient.Stranger(Site);
        stranger.UseToken("forged-marked-token");

        using var content = await stranger.GetAsync("/user/current");
        using var cases = await stranger.Http.GetAsync($"{CasesApiClient.Base}/requests");

        await IsProblemAsync(content, HttpStatusCode.Unauthorized);
        await IsProblemAsync(cases, HttpStatusCode.Unauthorized);
        Assert.That(Site.Logs.Lines, Has.None.Contains("forged-marked-token"));
    }

    [Test]
    public async Task A_document_in_an_unknown_language_is_refused_and_stays_as_it_was()
    {
        var (id, before) = await HomeAsync();
        var changed = JsonNode.Parse(before)!.AsObject();
        changed["variants"]!.AsArray().Add(new JsonObject { ["culture"] = "tlh", ["segment"] = null, ["name"] = Marked });

        using var refused = await staff.PutAsync($"/document/{id}", changed);

        var problem = await IsProblemAsync(refused, HttpStatusCode.BadRequest);
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("InvalidCulture"));
        Assert.That((await HomeAsync()).Text, Is.EqualTo(before));
    }

    [Test]
    public async Task A_stale_version_of_a_document_is_refused_and_the_newer_one_stays()
    {
        var (id, stale) = await HomeAsync();
        using var colleague = await Site.StaffAsync("editor");
        using var saved = await colleague.PutAsync($"/document/{id}", WithTitle(stale, "Neuer"));
        var (_, newer) = await HomeAsync();

        using var refused = await staff.PutAsync($"/document/{id}", WithTitle(stale, Marked));

        var problem = await IsProblemAsync(refused, HttpStatusCode.Conflict);
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ConcurrencyViolation"));
        Assert.That((await HomeAsync()).Text, Is.EqualTo(newer));
    }

    [Test]
    public async Task A_note_of_ten_megabytes_is_refused_and_the_case_stays_as_it_was()
    {
        var id = await Site.GivenCaseAsync(staff.Http);

        using var refused = await staff.Http.PostAsJsonAsync($"{CasesApiClient.Base}/cases/{id}/notes", new { text = Marked + new string('a', 10_000_000) });

        await IsProblemAsync(refused, HttpStatusCode.BadRequest);
        Assert.That((await staff.Http.GetFromJsonAsync<JsonElement>($"{CasesApiClient.Base}/cases/{id}")).GetProperty("notes").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_sign_in_form_that_was_open_too_long_is_shown_again_in_the_language_of_the_reader()
    {
        using var stranger = StaffClient.Stranger(Site);
        using var form = new FormUrlEncodedContent([new("username", TestSite.AdministratorEmail), new("password", TestSite.AdministratorPassword), new("token", "expired")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/umbraco/login") { Content = form };
        request.Headers.AcceptLanguage.ParseAdd("en");

        var page = await Testing.Pages.WebPage.ReadAsync(await stranger.Http.SendAsync(request));

        Assert.That((page.Status, page.Language), Is.EqualTo((HttpStatusCode.BadRequest, "en")));
        Assert.That(page.Text, Does.Contain("This page was open for too long"));
        Assert.That(stranger.Cookies.Select(cookie => cookie.Name), Has.None.Contains("Identity").And.None.Contains("signIn").IgnoreCase);
        Assert.That(Site.Logs.Lines, Has.None.Contains(TestSite.AdministratorEmail));
    }

    private static JsonNode WithTitle(string document, string title)
    {
        var changed = JsonNode.Parse(document)!;
        changed["values"]!.AsArray().First(value => (string?)value!["alias"] == "title")!["value"] = title;
        return changed;
    }

    private async Task<(Guid Id, string Text)> HomeAsync()
    {
        var home = (await staff.GetJsonAsync("/tree/document/root")).GetProperty("items")[0].GetProperty("id").GetGuid();
        return (home, (await staff.GetJsonAsync($"/document/{home}")).GetRawText());
    }

    private async Task<JsonElement> IsProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.That((response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo((status, "application/problem+json")));
        Assert.That(Site.Logs.Lines, Has.None.Contains(Marked));
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(problem.GetProperty("title").GetString(), Is.Not.Empty);
        return problem;
    }
}
