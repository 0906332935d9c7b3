using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests;

/// <summary>The machine's Chromium, started once for all browser tests.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static IPlaywright? playwright;

    public static IBrowser Instance { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        Instance = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await (Instance?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium: run the tests through 'dotnet run dev.cs -- test', or install it.");
}
