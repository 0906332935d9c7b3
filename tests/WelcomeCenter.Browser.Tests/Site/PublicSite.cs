using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Browser.Tests.Site;

/// <summary>One site for all tests that only read it.</summary>
[SetUpFixture]
public sealed class PublicSite
{
    public static TestSite Instance { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start() => Instance = await TestSite.StartAsync(DatabaseKind.Sqlite);

    [OneTimeTearDown]
    public async Task Stop() => await (Instance?.DisposeAsync() ?? ValueTask.CompletedTask);
}
