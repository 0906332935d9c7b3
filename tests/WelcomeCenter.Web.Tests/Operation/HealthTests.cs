using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Tests.BackOffice;

namespace WelcomeCenter.Web.Tests.Operation;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class HealthTests(DatabaseKind database)
{
    [Test]
    public async Task A_site_that_works_is_live_and_ready()
    {
        await using var site = await TestSite.StartAsync(database);

        Assert.That(await AskAsync(site, "/health/live"), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
        Assert.That(await AskAsync(site, "/health/ready"), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
    }

    [Test]
    public async Task Mail_that_does_not_leave_is_seen_without_taking_the_site_away()
    {
        await using var site = await TestSite.StartAsync(database, new Dictionary<string, string?> { ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1", ["Umbraco:CMS:Global:Smtp:Port"] = "1" });
        await site.GivenRequestAsync();
        site.Clock.Advance(TimeSpan.FromHours(2));

        Assert.That(await AskAsync(site, "/health/ready"), Is.EqualTo((HttpStatusCode.OK, "Degraded")));
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(TestSite site, string path)
    {
        using var client = site.CreateClient();
        var response = await client.GetAsync(path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
