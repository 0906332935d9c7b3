using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.HealthChecks;

/// <summary>The dashboard of health checks.</summary>
public sealed class HealthCheckTests(DatabaseKind database) : AdministratorTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(base.Settings)
    {
        // Nobody listens there.
        ["VirusScan:Host"] = "127.0.0.1",
        ["VirusScan:Port"] = "1",
        ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
        ["Umbraco:CMS:Global:Smtp:Port"] = "1",
        ["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "http://welcome.example.org",
    };

    [Test]
    public async Task Health_checks_are_for_administrators()
    {
        using var editor = await Site.StaffAsync("editor");

        using var list = await editor.GetAsync("/health-check-group");
        using var group = await editor.GetAsync("/health-check-group/Daten");
        using var check = await editor.PostAsync("/health-check-group/Daten/check", new { });
        using var action = await editor.PostAsync("/health-check/execute-action", new { });

        Assert.That(new[] { list, group, check, action }.Select(response => response.StatusCode), Is.All.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task What_is_not_there_is_not_found_and_what_cannot_be_mended_is_refused()
    {
        using var group = await Administrator.GetAsync("/health-check-group/Profil");
        using var check = await Administrator.PostAsync("/health-check-group/Profil/check", new { });
        using var unknown = await Administrator.PostAsync("/health-check/execute-action", new { healthCheck = new { id = Guid.NewGuid() }, alias = "repair" });
        using var empty = await Administrator.PostAsync("/health-check/execute-action", new { });
        using var disk = await Administrator.PostAsync("/health-check/execute-action", new { healthCheck = new { id = await IdAsync("Umgebung", "Speicherplatz") }, alias = "repair" });
        using var other = await Administrator.PostAsync("/health-check/execute-action", new { healthCheck = new { id = await IdAsync("Daten", "Suchindex") }, alias = "format" });

        Assert.That(new[] { group, check, unknown, empty }.Select(response => response.StatusCode), Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(new[] { disk, other }.Select(response => response.StatusCode), Is.All.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Every_check_has_a_name_of_its_own_and_finds_something_that_it_can_say()
    {
        var messages = new List<string>();
        foreach (var group in new[] { "Daten", "Dienste", "Umgebung", "Sicherheit" })
        {
            messages.AddRange((await CheckAsync(group)).SelectMany(check => check.Value).Select(result => result.GetProperty("message").GetString()!));
        }

        await using var scope = Site.Services.CreateAsyncScope();
        var checks = scope.ServiceProvider.GetServices<ISiteCheck>().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(checks.Select(check => check.Id), Is.Unique);
            Assert.That(checks.SelectMany(check => new[] { $"health.{check.Alias}.name", $"health.{check.Alias}.description" }).Where(key => !ApiTexts.Has(key)), Is.Empty);
            Assert.That(messages, Has.Count.GreaterThanOrEqualTo(checks.Count));
            Assert.That(messages, Has.None.StartsWith("health.").And.None.Contains("nicht geprüft").And.None.Contains("{"));
        });
    }

    [Test]
    public async Task Groups_have_names_in_the_language_of_the_person_and_are_found_by_both()
    {
        var names = (await Administrator.GetJsonAsync("/health-check-group")).GetProperty("items").EnumerateArray().Select(group => group.GetProperty("name").GetString());

        Assert.That(names, Is.EqualTo(new[] { "Daten", "Dienste", "Umgebung", "Sicherheit" }));
        Assert.That((await Administrator.GetJsonAsync("/health-check-group/security")).GetProperty("name").GetString(), Is.EqualTo("Sicherheit"));
    }

    [Test]
    public async Task What_is_as_it_should_be_is_said_so()
    {
        var data = await CheckAsync("Daten");
        var security = await CheckAsync("Sicherheit");

        Assert.Multiple(() =>
        {
            Assert.That(Kinds(data["Datenbanken"]), Is.EqualTo(new[] { "Success", "Success" }));
            Assert.That(Kinds(data["Suchindex"]), Is.EqualTo(new[] { "Success" }));
            Assert.That(Kinds(security["Sicherheitskopfzeilen"]), Is.EqualTo(new[] { "Success" }));
            Assert.That(Kinds(security["Schlüssel"]), Is.EqualTo(new[] { "Success", "Info" }));
        });
    }

    [Test]
    public async Task What_does_not_answer_is_named()
    {
        var services = await CheckAsync("Dienste");
        var security = await CheckAsync("Sicherheit");

        Assert.Multiple(() =>
        {
            Assert.That(Kinds(services["Virenprüfung"]), Is.EqualTo(new[] { "Error" }));
            Assert.That(Kinds(services["Mailserver"]), Is.EqualTo(new[] { "Error" }));
            Assert.That(services["Mailserver"][0].GetProperty("message").GetString(), Does.Contain("smtp.unreachable"));
            Assert.That(Kinds(security["HTTPS"]), Is.EqualTo(new[] { "Info", "Warning" }));
            Assert.That(security["HTTPS"][1].GetProperty("message").GetString(), Does.Contain("welcome.example.org"));
        });
    }

    [Test]
    public async Task A_site_that_shows_something_else_than_the_database_is_noticed_and_mended()
    {
        var page = await Administrator.NewPageAsync("Vorbei");
        (await Administrator.PublishAsync(page, "de")).Dispose();
        await UnpublishPastTheServerAsync("Vorbei");

        var before = (await CheckAsync("Daten"))["Stand der Website"].Single();
        using var repaired = await Administrator.PostAsync("/health-check/execute-action", before.GetProperty("actions")[0]);

        var result = await repaired.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(before.GetProperty("resultType").GetString(), Is.EqualTo("Error"));
        Assert.That(before.GetProperty("actions")[0].GetProperty("name").GetString(), Is.EqualTo("Neu laden"));
        Assert.That(result.GetProperty("resultType").GetString(), Is.EqualTo("Success"));
        Assert.That(Kinds((await CheckAsync("Daten"))["Stand der Website"]), Is.EqualTo(new[] { "Success" }));
    }

    private async Task UnpublishPastTheServerAsync(string name)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContentDbContext>();
        var variants = db.Model.GetEntityTypes().Single(type => type.ClrType.Name == "DocumentVariant");
        var (table, published, publishedName) = (variants.GetSchemaQualifiedTableName()!.Replace(".", "\".\""), Column("PublishedAt"), Column("PublishedName"));
        var sql = $"UPDATE \"{table}\" SET \"{published}\" = NULL WHERE \"{publishedName}\" = {{0}}";
        await db.Database.ExecuteSqlRawAsync(sql, name);

        string Column(string property) => variants.FindProperty(property)!.GetColumnName();
    }

    private static IEnumerable<string?> Kinds(IEnumerable<JsonElement> results) => results.Select(result => result.GetProperty("resultType").GetString());

    private async Task<Guid> IdAsync(string group, string name) =>
        (await Administrator.GetJsonAsync($"/health-check-group/{group}")).GetProperty("checks").EnumerateArray()
            .Single(check => check.GetProperty("name").GetString() == name).GetProperty("id").GetGuid();

    /// <returns>The results by the name of their check.</returns>
    private async Task<Dictionary<string, List<JsonElement>>> CheckAsync(string group)
    {
        var names = (await Administrator.GetJsonAsync($"/health-check-group/{group}")).GetProperty("checks").EnumerateArray()
            .ToDictionary(check => check.GetProperty("id").GetGuid(), check => check.GetProperty("name").GetString()!);
        using var response = await Administrator.PostAsync($"/health-check-group/{group}/check", new { });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("checks").EnumerateArray()
            .ToDictionary(check => names[check.GetProperty("id").GetGuid()], check => check.GetProperty("results").EnumerateArray().ToList());
    }
}
