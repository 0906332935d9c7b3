using Microsoft.Extensions.Options;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Tests.Operation;

public sealed class SettingsTests
{
    private readonly string data = Directory.CreateTempSubdirectory("welcome-center-settings-").FullName;

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(data, recursive: true);

    [TestCase("Data:Provider", "Oracle", "Data:Provider")]
    [TestCase("Data:Provider", "PostgreSql", "ConnectionStrings:Content")]
    [TestCase("Data:Directory", "/dev/null/data", "Data:Directory")]
    public void A_wrong_setting_is_named_before_anything_starts(string setting, string value, string named) =>
        Assert.That(
            () => WelcomeCenterHost.Build([$"--Data:Directory={data}", $"--{setting}={value}"]),
            Throws.TypeOf<OptionsValidationException>().With.Message.Contains(named));

    [TestCase("ConsultationRequests:CallBackOnlyDays", "0")]
    [TestCase("Umbraco:CMS:Global:Smtp:Port", "70000")]
    [TestCase("Umbraco:CMS:Global:Smtp:From", "nobody at all")]
    [TestCase("Outbox:Lease", "00:00:00")]
    public async Task A_setting_out_of_range_stops_the_start(string setting, string value)
    {
        await using var app = WelcomeCenterHost.Build([$"--Data:Directory={data}", "--urls=http://127.0.0.1:0", $"--{setting}={value}"]);

        Assert.That(() => app.StartAsync(), Throws.TypeOf<OptionsValidationException>());
    }
}
