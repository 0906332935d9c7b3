using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.BackOfficeClient;

/// <summary>One site with a small bundle for all tests of this folder; they only read, and nothing of it touches a database.</summary>
[SetUpFixture]
internal sealed class ClientSite
{
    private static readonly BundleFolder Bundle = new();

    public static TestSite Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartSite() =>
        Site = await TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?> { ["BackOfficeClient:Directory"] = Bundle.Path });

    [OneTimeTearDown]
    public async Task StopSite()
    {
        await (Site?.DisposeAsync() ?? ValueTask.CompletedTask);
        Bundle.Dispose();
    }

    public static Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);

    public static async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = Site.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }
}
