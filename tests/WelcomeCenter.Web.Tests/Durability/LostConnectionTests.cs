using System.Net;
using Npgsql;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;
using WelcomeCenter.Web.Tests.BackOffice;
using WelcomeCenter.Web.Tests.Journeys;

namespace WelcomeCenter.Web.Tests.Durability;

/// <summary>The database server is out of reach for a while: readers go on reading, writers are told, and afterwards everything works again.</summary>
public sealed class LostConnectionTests
{
    private Wire wire = null!;
    private TestSite site = null!;

    [SetUp]
    public async Task Start()
    {
        var database = await TestSite.PreparedDatabaseAsync(DatabaseKind.PostgreSql);
        wire = new Wire(new NpgsqlConnectionStringBuilder(database.Settings["ConnectionStrings:Content"]).Port);
        site = await TestSite.StartAsync(database, database.Settings
            .Where(setting => setting.Key.StartsWith("ConnectionStrings:", StringComparison.Ordinal))
            .ToDictionary(setting => setting.Key, string? (setting) => new NpgsqlConnectionStringBuilder(setting.Value) { Port = wire.Port }.ConnectionString));
    }

    [TearDown]
    public async Task Stop()
    {
        wire.Mend();
        await site.DisposeAsync();
        wire.Dispose();
    }

    [Test]
    public async Task A_person_keeps_what_she_wrote_and_sends_it_again()
    {
        using var client = site.CreateClient();
        var consultations = new Consultations(site);
        var form = await consultations.FilledInAsync(client, "ar");
        wire.Cut();

        var refused = await WebPage.ReadAsync(await consultations.SendAsync(client, form, "ar"));

        Assert.That((refused.Status, refused.Language), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "ar")));
        Assert.That(refused.Form().Value("name"), Is.EqualTo("Amal Haddad"));
        Assert.That(site.Logs.Lines, Has.None.Contains("Amal").And.None.Contains("@example.org"));
        wire.Mend();
        Assert.That((await consultations.SendAsync(client, form, "ar")).StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await consultations.StoredAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Readers_read_and_everybody_else_is_told_in_their_own_way()
    {
        using var coordinator = await site.StaffAsync("coordinator");
        using var client = site.CreateClient();
        var code = (await site.GivenRequestAsync()).Code;
        wire.Cut();

        var page = await client.GetAsync("/de/");
        var status = await WebPage.ReadAsync(await client.GetAsync($"/tr/status/{code}"));
        using var content = await coordinator.GetAsync("/tree/document/root");
        using var cases = await coordinator.Http.GetAsync($"{CasesApiClient.Base}/requests");

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((status.Status, status.Language), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "tr")));
        Assert.That(new[] { content, cases }.Select(answer => (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType)), Is.All.EqualTo((HttpStatusCode.ServiceUnavailable, "application/problem+json")));
        Assert.That(site.Logs.Lines, Has.None.Contains(code));
    }

    [Test]
    public async Task What_runs_in_the_background_goes_on_afterwards()
    {
        using var client = site.CreateClient();
        wire.Cut();
        Assert.That(() => LinesAbout("The change log of the content could not be read"), Is.GreaterThan(1).After(30_000, 100));

        wire.Mend();

        Assert.That(async () => (await client.GetAsync("/health/ready")).StatusCode, Is.EqualTo(HttpStatusCode.OK).After(30_000, 100));
        Assert.That((await site.GivenRequestAsync()).Code, Is.Not.Empty);
    }

    [Test]
    public async Task At_the_start_it_is_said_in_one_line()
    {
        wire.Cut();
        var nowhere = $"Host=127.0.0.1;Port={wire.Port};Username=postgres;Database=none";
        var settings = new Dictionary<string, string?> { ["Data:Provider"] = "PostgreSql", ["ConnectionStrings:Content"] = nowhere, ["ConnectionStrings:Core"] = nowhere };

        await using var process = SiteProcess.Start(site.DataDirectory, SiteProcess.FreePort(), settings);

        Assert.That(await process.WaitForExitAsync(), Is.Not.Zero);
        Assert.That(process.Said, Does.Contain("A database cannot be used").And.Not.Contain("   at "));
    }

    private int LinesAbout(string what) => site.Logs.Lines.Count(line => line.Contains(what, StringComparison.Ordinal));
}
