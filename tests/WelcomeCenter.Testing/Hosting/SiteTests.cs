using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Testing.Hosting;

/// <summary>Base of fixtures that talk to the product over HTTP; one site per fixture and database.</summary>
[TestFixtureSource(typeof(EachDatabase))]
public abstract class SiteTests(DatabaseKind database)
{
    protected DatabaseKind Database { get; } = database;

    protected TestSite Site { get; private set; } = null!;

    /// <summary>Settings of this fixture's site beyond the usual ones.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    [OneTimeSetUp]
    public async Task StartSite() => Site = await TestSite.StartAsync(Database, Settings);

    [OneTimeTearDown]
    public async Task StopSite() => await (Site?.DisposeAsync() ?? ValueTask.CompletedTask);

    protected async Task<WebPage> GetPageAsync(string path, string? acceptLanguage = null)
    {
        using var client = Site.CreateClient(acceptLanguage);
        return await WebPage.ReadAsync(await client.GetAsync(path));
    }
}
