using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Operation;

public sealed class StartTests(DatabaseKind database) : SiteTests(database)
{
    [Test]
    public async Task The_site_answers_after_its_first_start()
    {
        using var client = Site.CreateClient();

        var response = await client.GetAsync("/");

        Assert.That((int)response.StatusCode, Is.LessThan(500));
    }
}
