using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.Delivery;

public sealed class DeliveryGateTests
{
    [TestCase(null, null, ExpectedResult = HttpStatusCode.Unauthorized, Description = "off by default, as in Umbraco")]
    [TestCase("true", "true", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("true", "false", ExpectedResult = HttpStatusCode.Unauthorized)]
    public async Task<HttpStatusCode> Content_is_open_only_where_the_operator_opened_it(string? enabled, string? isPublic)
    {
        await using var site = await StartAsync(enabled, isPublic);
        using var reader = new DeliveryReader(site);

        using var response = await reader.GetAsync("/content");

        return response.StatusCode;
    }

    [Test]
    public async Task The_key_opens_what_is_not_public()
    {
        await using var site = await StartAsync("true", "false");
        using var reader = new DeliveryReader(site);

        using var content = await reader.GetAsync("/content", ("Api-Key", "only-for-tests"));
        using var media = await reader.GetAsync("/media?fetch=children:/", ("Api-Key", "only-for-tests"));

        Assert.That(content.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(media.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "media have a switch of their own");
    }

    private static Task<TestSite> StartAsync(string? enabled, string? isPublic) => TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?>
    {
        ["Umbraco:CMS:DeliveryApi:Enabled"] = enabled ?? "false",
        ["Umbraco:CMS:DeliveryApi:PublicAccess"] = isPublic ?? "true",
        ["Umbraco:CMS:DeliveryApi:ApiKey"] = "only-for-tests",
    });
}
