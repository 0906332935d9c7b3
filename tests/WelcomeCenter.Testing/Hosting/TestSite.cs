using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Testing.Hosting;

/// <summary>
/// The real product on a real port: real routing, Razor, antiforgery and database. It starts on a copy of databases into which
/// <c>uSync/</c> is imported already; keys and the first user each site makes itself. Only the clock is a test's own.
/// </summary>
public sealed class TestSite : IAsyncDisposable
{
    /// <summary>Sign-in of the first user of every test site.</summary>
    public const string AdministratorEmail = "first.user@example.org";

    public const string AdministratorPassword = "Only-For-Tests-1";

    private static readonly DatabaseTemplate Imported = new(ImportAsync);

    private readonly WebApplication app;
    private readonly TestDatabase database;

    private TestSite(WebApplication app, TestDatabase database, MovableClock clock, LogRecorder logs) =>
        (this.app, this.database, Clock, Logs) = (app, database, clock, logs);

    public MovableClock Clock { get; }

    /// <summary>Everything the product has logged so far.</summary>
    public LogRecorder Logs { get; }

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The value of <c>Data:Directory</c>.</summary>
    public string DataDirectory => database.Directory;

    /// <summary>For <c>adjust</c>: the site writes its log to files, too, as it does outside tests.</summary>
    public static void KeepLogFiles(WebApplicationBuilder builder) => builder.AddLogFiles();

    public static async Task<TestSite> StartAsync(
        DatabaseKind kind,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<WebApplicationBuilder>? adjust = null) =>
        await StartAsync(await PreparedDatabaseAsync(kind), settings, adjust);

    /// <param name="database">Belongs to the site from now on.</param>
    public static async Task<TestSite> StartAsync(
        TestDatabase database,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<WebApplicationBuilder>? adjust = null)
    {
        var clock = new MovableClock();
        var logs = new LogRecorder();
        var app = WelcomeCenterHost.Build(Arguments(database, settings), builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            builder.Logging.ClearProviders().AddProvider(logs);
            adjust?.Invoke(builder);
        });
        await app.PrepareAsync(_ => { }, CancellationToken.None);
        await app.StartAsync();
        return new TestSite(app, database, clock, logs);
    }

    /// <summary>With everything a first start does: databases created, <c>uSync/</c> imported.</summary>
    public static async Task<TestSite> StartForTheFirstTimeAsync(DatabaseKind kind) =>
        await StartAsync(await TestDatabase.CreateAsync(kind));

    /// <summary>The databases a test site starts with, for a test that starts the program itself.</summary>
    public static Task<TestDatabase> PreparedDatabaseAsync(DatabaseKind kind) => Imported.CopyAsync(kind);

    /// <summary>A browser's half of the conversation: keeps cookies, does not follow redirects.</summary>
    public HttpClient CreateClient(string? acceptLanguage = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true })
        {
            BaseAddress = Address,
        };
        if (acceptLanguage is not null)
        {
            client.DefaultRequestHeaders.Add("Accept-Language", acceptLanguage);
        }

        return client;
    }

    /// <summary>Ends the program and leaves its data, for a later start.</summary>
    public async Task<TestDatabase> StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        return database;
    }

    public async ValueTask DisposeAsync() => await (await StopAsync()).DisposeAsync();

    private static async Task ImportAsync(TestDatabase database)
    {
        await using var app = WelcomeCenterHost.Build(Arguments(database, settings: null), builder => builder.Logging.ClearProviders());
        await app.MigrateAsync(CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<USyncImport>()
            .ImportAsync(app.Services.GetRequiredService<USyncFolder>().Root, CancellationToken.None);
        Assert.That(report.Problems.Where(problem => problem.IsError), Is.Empty);
    }

    private static string[] Arguments(TestDatabase database, IReadOnlyDictionary<string, string?>? settings)
    {
        var all = new Dictionary<string, string?>(database.Settings)
        {
            ["urls"] = "http://127.0.0.1:0",
            ["environment"] = "Development",
            ["contentRoot"] = Repository.Folder("src", "WelcomeCenter.Web"),
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "First User",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = AdministratorEmail,
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = AdministratorPassword,
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
        {
            all[key] = value;
        }

        return [.. all.Select(setting => $"--{setting.Key}={setting.Value}")];
    }
}
