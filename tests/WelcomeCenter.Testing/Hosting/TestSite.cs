using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Testing.Hosting;

/// <summary>
/// The real product on a real port: real routing, Razor, antiforgery and database, prepared as on a first start
/// (databases created, <c>uSync/</c> imported, first user made). Only the clock is a test's own.
/// </summary>
public sealed class TestSite : IAsyncDisposable
{
    /// <summary>Sign-in of the first user of every test site.</summary>
    public const string AdministratorEmail = "first.user@example.org";

    public const string AdministratorPassword = "Only-For-Tests-1";

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

    public static async Task<TestSite> StartAsync(
        DatabaseKind kind,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<WebApplicationBuilder>? adjust = null)
    {
        var database = await TestDatabase.CreateAsync(kind);
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

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
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
