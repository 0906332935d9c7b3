using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Web.Tests.Operation;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class StartTests(DatabaseKind database)
{
    [Test]
    public async Task A_first_start_brings_the_starter_content_and_a_first_user()
    {
        await using var site = await TestSite.StartForTheFirstTimeAsync(database);
        using var client = site.CreateClient();
        using var administrator = await StaffClient.AdministratorAsync(site);

        var page = await WebPage.ReadAsync(await client.GetAsync("/de/"));
        var tree = await administrator.GetJsonAsync("/tree/document/root");

        Assert.That((page.Status, page.Language), Is.EqualTo((HttpStatusCode.OK, "de")));
        Assert.That(tree.GetProperty("total").GetInt32(), Is.Positive);
    }
}
