using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Maps;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Maps;

/// <summary>Maps ask nobody unless the operator said whom; the address search is asked by the server.</summary>
public sealed class MapTests
{
    private const string Maps = "/umbraco/welcome-center/api/v1/maps";

    private readonly List<string> asked = [];
    private WebApplication service = null!;
    private TestSite configured = null!;
    private TestSite plain = null!;
    private string answer = "[]";

    [OneTimeSetUp]
    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        service = builder.Build();
        service.MapGet("/search", (HttpRequest request) =>
        {
            asked.Add(request.QueryString.Value ?? string.Empty);
            return Results.Text(answer, "application/json");
        });
        await service.StartAsync();
        configured = await TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?>
        {
            ["BackOffice:Session:AttemptsPerMinute"] = "1000",
            ["Maps:TileAddress"] = "https://tiles.example.org/{z}/{x}/{y}.png",
            ["Maps:TileAttribution"] = "© Somebody",
            ["Maps:AddressSearch"] = service.Urls.First() + "/search",
        });
        plain = await TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await (configured?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (plain?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (service?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [TestCase("/configuration")]
    [TestCase("/addresses?query=x")]
    public async Task A_stranger_is_told_nothing_and_asks_nobody(string path)
    {
        using var client = configured.CreateClient();

        using var response = await client.GetAsync(Maps + path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task As_shipped_there_are_no_tiles_no_search_and_no_hole_in_the_policy()
    {
        using var editor = await plain.StaffAsync("editor");
        using var search = await editor.Http.GetAsync($"{Maps}/addresses?query=Amberg");

        var settings = await editor.Http.GetFromJsonAsync<JsonElement>($"{Maps}/configuration");

        Assert.That(settings.GetProperty("tileAddress").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(settings.GetProperty("canSearch").GetBoolean(), Is.False);
        Assert.That(search.StatusCode, Is.EqualTo(HttpStatusCode.NotImplemented));
        Assert.That(await PolicyAsync(plain), Does.Contain("img-src 'self' data: blob:;"));
    }

    [Test]
    public async Task The_policy_lets_through_the_configured_tiles_and_nothing_else() =>
        Assert.That(await PolicyAsync(configured), Does.Contain("img-src 'self' data: blob: https://tiles.example.org;").And.Contain("connect-src 'self';"));

    [Test]
    public async Task A_found_address_comes_in_the_shape_of_the_value_and_stands_in_no_log()
    {
        answer = """[{"lat":"49.4454","lon":"11.8582","display_name":"Rathaus, Marktplatz 11","address":{"road":"Marktplatz","house_number":"11","postcode":"92224","town":"Amberg","country":"Deutschland"}},{"display_name":"ohne Ort"}]""";
        using var editor = await configured.StaffAsync("editor");

        var found = await editor.Http.GetFromJsonAsync<JsonElement>($"{Maps}/addresses?query=Rathaus%20%26%20Marktplatz");

        var place = found.EnumerateArray().Single();
        Assert.That(place.GetProperty("full_address").GetString(), Is.EqualTo("Rathaus, Marktplatz 11"));
        Assert.That((place.GetProperty("streetNumber").GetString(), place.GetProperty("postalcode").GetString(), place.GetProperty("city").GetString()), Is.EqualTo(("11", "92224", "Amberg")));
        Assert.That(place.GetProperty("coordinates").GetProperty("lat").GetDouble(), Is.EqualTo(49.4454));
        Assert.That(asked[^1], Does.Contain("q=Rathaus%20%26%20Marktplatz").And.Contain("format=jsonv2").And.Contain("accept-language=de"));
        Assert.That(configured.Logs.Lines, Has.None.Contains("Rathaus"));
    }

    [TestCase("no json")]
    [TestCase("{}")]
    public async Task A_service_that_answers_nonsense_is_a_problem_with_a_sentence(string nonsense)
    {
        answer = nonsense;
        using var editor = await configured.StaffAsync("editor");

        using var response = await editor.Http.GetAsync($"{Maps}/addresses?query=Amberg");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        Assert.That((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString(), Is.EqualTo("Die Adresssuche antwortet gerade nicht."));
    }

    [TestCase("https://tiles.example.org/{z}/{x}.png", null, false)]
    [TestCase("ftp://tiles.example.org/{z}/{x}/{y}", null, false)]
    [TestCase("https://{s}.example.org/{z}/{x}/{y}", null, false)]
    [TestCase("https://tiles.example.org/{z}/{x}/{y}.png", "file:///etc/passwd", false)]
    [TestCase("https://tiles.example.org/{z}/{x}/{y}.png", "https://search.example.org/search", true)]
    [TestCase(null, null, true)]
    public void Settings_that_cannot_work_stop_the_start(string? tiles, string? search, bool works)
    {
        var checkedOptions = new MapOptionsCheck().Validate(Options.DefaultName, new MapOptions { TileAddress = tiles, AddressSearch = search });

        Assert.That(checkedOptions.Succeeded, Is.EqualTo(works));
    }

    private static async Task<string> PolicyAsync(TestSite site)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync("/umbraco");
        return response.Headers.TryGetValues("Content-Security-Policy", out var policies) ? policies.Single() : string.Empty;
    }
}
