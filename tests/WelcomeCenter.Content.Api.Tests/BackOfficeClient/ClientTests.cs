using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.BackOfficeClient;

/// <summary>Base of the tests about serving the client; nothing of it touches a database, so one kind is enough.</summary>
internal abstract class ClientTests
{
    protected BundleFolder Bundle { get; } = new();

    protected TestSite Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartSite() =>
        Site = await TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?> { ["BackOfficeClient:Directory"] = Bundle.Path });

    [OneTimeTearDown]
    public async Task StopSite()
    {
        await (Site?.DisposeAsync() ?? ValueTask.CompletedTask);
        Bundle.Dispose();
    }

    protected async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = Site.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }

    protected Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);
}
