using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.BackOffice;

public sealed class OpenApiTests
{
    /// <summary>Set to 1, it makes the test write the file instead of comparing it.</summary>
    private const string Accept = "WELCOMECENTER_ACCEPT";

    [Test]
    public async Task The_document_from_which_the_client_is_generated_is_current()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var client = site.CreateClient();
        var file = Repository.Folder("src", "WelcomeCenter.BackOffice", "openapi", "welcome-center.json");

        var current = Formatted(await client.GetStringAsync("/umbraco/openapi/welcome-center.json"));

        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            await File.WriteAllTextAsync(file, current);
        }

        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(current), $"Run this test with {Accept}=1, then generate the client again.");
    }

    [Test]
    public async Task The_document_holds_our_endpoints_only()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var client = site.CreateClient();

        var document = JsonNode.Parse(await client.GetStringAsync("/umbraco/openapi/welcome-center.json"))!;

        Assert.That(document["paths"]!.AsObject().Select(path => path.Key), Is.All.StartsWith("/umbraco/welcome-center/api/v1/"));
    }

    private static string Formatted(string json) =>
        JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
}
