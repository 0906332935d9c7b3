using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Operation;

/// <summary>What the site logs also lies in files below the data directory, one JSON object in each line.</summary>
public sealed class LogFileTests
{
    [Test]
    public async Task The_log_is_written_to_a_file_of_the_day()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite, adjust: TestSite.KeepLogFiles);

        var database = await site.StopAsync();

        var file = Directory.GetFiles(Path.Combine(database.Directory, "logs")).Single();
        Assert.That(Path.GetFileName(file), Does.Match(@"^welcome-center-\d{8}\.json$"));
        var lines = File.ReadAllLines(file).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines, Is.Not.Empty);
        Assert.That(lines.Select(line => line.GetProperty("@mt").GetString()), Has.Some.Contains("Now listening"));
        Assert.That(lines.All(line => line.TryGetProperty("@t", out _) && !line.TryGetProperty("RequestPath", out _)), Is.True);
        await database.DisposeAsync();
    }

    [TestCase("Logs:KeepDays", "0")]
    [TestCase("Logs:MaximumMegabytes", "1")]
    public void Wrong_limits_stop_the_start(string setting, string value) =>
        Assert.That(
            () => TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?> { [setting] = value }, TestSite.KeepLogFiles),
            Throws.InstanceOf<Microsoft.Extensions.Options.OptionsValidationException>());
}
