using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S06: no other site makes a signed-in browser change anything.</summary>
public sealed class OriginCheckTests(DatabaseKind database) : SiteTests(database)
{
    [TestCase("Origin", "https://evil.example")]
    [TestCase("Origin", "null")]
    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Sec-Fetch-Site", "same-site")]
    public async Task A_change_sent_by_another_site_is_refused(string header, string value)
    {
        using var editor = await Site.StaffAsync("editor");
        editor.Http.DefaultRequestHeaders.Add(header, value);

        using var response = await editor.PutAsync("/document/sort", new { parent = (object?)null, sorting = Array.Empty<object>() });

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ForeignOrigin"));
    }

    [Test]
    public async Task A_change_sent_by_the_back_office_passes()
    {
        using var editor = await Site.StaffAsync("editor");
        editor.Http.DefaultRequestHeaders.Add("Origin", Site.Address.GetLeftPart(UriPartial.Authority));
        editor.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        using var response = await editor.PutAsync("/document/sort", new { parent = (object?)null, sorting = Array.Empty<object>() });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
