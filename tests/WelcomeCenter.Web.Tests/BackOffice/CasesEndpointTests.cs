using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;
using static WelcomeCenter.Web.Tests.BackOffice.CasesApiClient;

namespace WelcomeCenter.Web.Tests.BackOffice;

public sealed class CasesEndpointTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly string[] Endpoints =
    [
        "GET /requests", "GET /requests/{id}", "POST /requests/{id}/case",
        "GET /cases", "GET /cases/{id}", "PUT /cases/{id}/status", "POST /cases/{id}/notes",
    ];

    private StaffClient coordinator = null!;

    private HttpClient Staff => coordinator.Http;

    [OneTimeSetUp]
    public async Task SignIn() => coordinator = await Site.StaffAsync("coordinator");

    [OneTimeTearDown]
    public void SignOut() => coordinator.Dispose();

    [TestCaseSource(nameof(Endpoints))]
    public async Task A_stranger_gets_401_with_a_forged_token_as_without_one(string endpoint)
    {
        using var stranger = Site.CreateClient();
        using var forger = Site.CreateClient();
        forger.DefaultRequestHeaders.Authorization = new("Bearer", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.");

        Assert.That((await CallAsync(stranger, endpoint)).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await CallAsync(forger, endpoint)).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("admin")]
    [TestCase("editor")]
    [TestCase("translator")]
    [TestCase("board")]
    public async Task Who_does_no_casework_gets_403_everywhere(string group)
    {
        using var colleague = await Site.StaffAsync(group);

        foreach (var endpoint in Endpoints)
        {
            Assert.That((await CallAsync(colleague.Http, endpoint)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), endpoint);
        }
    }

    [TestCase("GET /requests/{id}", "request.not-found")]
    [TestCase("POST /requests/{id}/case", "request.not-found")]
    [TestCase("GET /cases/{id}", "case.not-found")]
    [TestCase("PUT /cases/{id}/status", "case.not-found")]
    [TestCase("POST /cases/{id}/notes", "case.not-found")]
    public async Task What_is_not_there_gets_404(string endpoint, string failure)
    {
        var response = await CallAsync(Staff, endpoint);

        Assert.That((response.StatusCode, await response.ProblemTypeAsync()), Is.EqualTo((HttpStatusCode.NotFound, $"urn:welcome-center:{failure}")));
    }

    [TestCase("GET /requests?state=Nonsense")]
    [TestCase("GET /cases?orderBy=Nonsense")]
    [TestCase("GET /cases?take=many")]
    public async Task A_question_that_makes_no_sense_gets_400_as_problem_details(string endpoint)
    {
        var response = await CallAsync(Staff, endpoint);

        Assert.That((response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.BadRequest, "application/problem+json")));
    }

    [TestCase("""{"status":"Closed"}""")]
    [TestCase("""{"status":"Nonsense","version":0}""")]
    [TestCase("{")]
    public async Task A_change_that_makes_no_sense_gets_400(string body)
    {
        var id = await Site.GivenCaseAsync(Staff);

        var response = await Staff.PutAsync($"{Base}/cases/{id}/status", new StringContent(body, null, "application/json"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_request_becomes_a_case_once()
    {
        var id = (await Staff.RequestAsync(await Site.GivenRequestAsync())).GetProperty("id").GetGuid();

        var first = await Staff.PostAsync($"{Base}/requests/{id}/case", null);
        var second = await Staff.PostAsync($"{Base}/requests/{id}/case", null);

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reference").GetString(), Does.Match(@"^WC-\d{4}-\d{4}$"));
        Assert.That((second.StatusCode, await second.ProblemTypeAsync()), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "urn:welcome-center:request.already-in-case")));
    }

    [Test]
    public async Task A_request_for_a_call_back_only_becomes_no_case()
    {
        var id = (await Staff.RequestAsync(await Site.GivenRequestAsync(consent: false))).GetProperty("id").GetGuid();

        var response = await Staff.PostAsync($"{Base}/requests/{id}/case", null);

        Assert.That(await response.ProblemTypeAsync(), Is.EqualTo("urn:welcome-center:request.without-consent"));
    }

    [Test]
    public async Task A_request_shows_its_details_and_its_case()
    {
        var receipt = await Site.GivenRequestAsync("Zarah Öztürk");
        var id = (await Staff.RequestAsync(receipt)).GetProperty("id").GetGuid();
        await Staff.PostAsync($"{Base}/requests/{id}/case", null);

        var details = await Staff.GetFromJsonAsync<JsonElement>($"{Base}/requests/{id}");

        Assert.That(details.GetProperty("name").GetString(), Is.EqualTo("Zarah Öztürk"));
        Assert.That(details.GetProperty("state").GetString(), Is.EqualTo("InCase"));
        Assert.That(details.GetProperty("caseReference").GetString(), Does.StartWith("WC-"));
        Assert.That(details.GetProperty("message").GetString(), Is.EqualTo("Bitte anrufen"));
    }

    [Test]
    public async Task A_case_is_found_by_a_word_of_its_note_and_knows_who_wrote_it()
    {
        var id = await Site.GivenCaseAsync(Staff);
        var response = await Staff.PostAsJsonAsync($"{Base}/cases/{id}/notes", new { text = "Sucht Überbrückungswohnung" });

        var found = await Staff.GetFromJsonAsync<JsonElement>($"{Base}/cases?filter=überbrückungs&orderBy=Name&orderDirection=Ascending");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(found.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid(), Is.EqualTo(id));
        var note = (await Staff.GetFromJsonAsync<JsonElement>($"{Base}/cases/{id}")).GetProperty("notes").EnumerateArray().Single();
        Assert.That((note.GetProperty("text").GetString(), note.GetProperty("writtenBy").GetString()), Is.EqualTo(("Sucht Überbrückungswohnung", "Colleague")));
    }

    [Test]
    public async Task A_stale_version_gets_409_and_the_case_stays_as_it_is()
    {
        var id = await Site.GivenCaseAsync(Staff);
        await Staff.PutAsJsonAsync($"{Base}/cases/{id}/status", new { status = "InProgress", version = 0 });

        var response = await Staff.PutAsJsonAsync($"{Base}/cases/{id}/status", new { status = "Waiting", version = 0 });

        Assert.That((response.StatusCode, await response.ProblemTypeAsync()), Is.EqualTo((HttpStatusCode.Conflict, "urn:welcome-center:case.stale")));
        Assert.That((await Staff.GetFromJsonAsync<JsonElement>($"{Base}/cases/{id}")).GetProperty("status").GetString(), Is.EqualTo("InProgress"));
    }

    [Test]
    public async Task Closing_needs_a_reason_and_the_timeline_keeps_it()
    {
        var id = await Site.GivenCaseAsync(Staff);

        var refused = await Staff.PutAsJsonAsync($"{Base}/cases/{id}/status", new { status = "Closed", version = 0 });
        var closed = await Staff.PutAsJsonAsync($"{Base}/cases/{id}/status", new { status = "Closed", reason = "MovedAway", version = 0 });

        Assert.That((refused.StatusCode, await refused.ProblemTypeAsync()), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "urn:welcome-center:case.reason-required")));
        var timeline = (await closed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("timeline").EnumerateArray();
        Assert.That(timeline.Select(item => item.GetProperty("detail").GetString()), Has.One.EqualTo("Closed:MovedAway"));
    }

    private static async Task<HttpResponseMessage> CallAsync(HttpClient client, string endpoint)
    {
        var (method, path) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1].Replace("{id}", Guid.NewGuid().ToString()));
        using var request = new HttpRequestMessage(new HttpMethod(method), Base + path);
        if (method is not "GET")
        {
            request.Content = JsonContent.Create(new { status = "Waiting", version = 0, text = "Text" });
        }

        return await client.SendAsync(request);
    }
}
