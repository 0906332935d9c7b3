using System.Net;
using System.Text.Json;
using WelcomeCenter.Testing.Staff;
using static WelcomeCenter.Content.Api.Tests.BackOfficeClient.ClientSite;

namespace WelcomeCenter.Content.Api.Tests.BackOfficeClient;

internal sealed class ManifestEndpointsTests
{
    private const string Manifests = "/umbraco/management/api/v1/manifest/manifest";

    [Test]
    public async Task Private_packages_are_not_told_before_sign_in()
    {
        var response = await GetAsync($"{Manifests}/private");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Public_packages_are_told_to_everybody_with_their_extensions_as_written()
    {
        var response = await GetAsync($"{Manifests}/public");

        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var package = document.RootElement.EnumerateArray().Single();
        Assert.That(package.GetProperty("name").GetString(), Is.EqualTo("Open"));
        Assert.That(package.GetProperty("extensions")[0].GetProperty("alias").GetString(), Is.EqualTo("Open.Bundle"));
        Assert.That(package.TryGetProperty("allowPublicAccess", out _), Is.False);
    }

    [Test]
    public async Task After_sign_in_the_other_packages_are_told_wherever_they_lie()
    {
        using var staff = await StaffClient.AdministratorAsync(Site);

        using var document = JsonDocument.Parse(await staff.Http.GetStringAsync($"{Manifests}/private"));

        Assert.That(document.RootElement.EnumerateArray().Select(package => package.GetProperty("name").GetString()), Is.EqualTo(new[] { "Closed" }));
    }

    [Test]
    public async Task A_broken_package_is_left_out_and_named_in_the_log()
    {
        await GetAsync($"{Manifests}/public");

        Assert.That(Site.Logs.Lines, Has.Some.Contains("Broken").And.Contains("umbraco-package.json"));
    }
}
