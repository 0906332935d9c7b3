using System.Diagnostics;
using System.Net;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Web.Tests.Durability;

namespace WelcomeCenter.Web.Tests.Operation;

/// <summary>The program as an operator installs it: published, in production, without the repository around it.</summary>
public sealed class PublishedProgramTests
{
    private DirectoryInfo folder = null!;

    [OneTimeSetUp]
    public async Task PublishAsync()
    {
        folder = Directory.CreateTempSubdirectory("welcome-center-published-");
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string[] arguments =
        [
            "publish", Repository.Folder("src", "WelcomeCenter.Web"), "--no-build", "-c", configuration,
            "-o", Program, "-p:SkipBundle=true", "--nologo", "-v", "quiet",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.That(publish.ExitCode, Is.Zero, said);
    }

    [OneTimeTearDown]
    public void Remove() => folder.Delete(recursive: true);

    private string Program => Path.Combine(folder.FullName, "program");

    [Test]
    public void It_brings_the_notices_that_the_licences_of_others_ask_for()
    {
        var notices = File.ReadAllText(Path.Combine(Program, "THIRD-PARTY-NOTICES.txt"));

        Assert.That(notices, Does.Match(@"(?m)^AngleSharp \d.*MIT").And.Match(@"(?m)^lit \d.*BSD-3-Clause").And.Contain("Permission is hereby granted"));
    }

    [Test]
    public async Task It_finds_its_starter_content_pages_and_back_office_wherever_it_is_started_from()
    {
        await using var site = SiteProcess.StartPublished(Program, Path.Combine(folder.FullName, "data"), SiteProcess.FreePort());
        await site.WaitUntilReadyAsync();
        using var client = new HttpClient { BaseAddress = site.Address };

        var page = await client.GetStringAsync("/ar/");
        var client17 = await client.GetAsync("/umbraco");

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("dir=\"rtl\"").And.Contain("/assets/site."));
            Assert.That(client17.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }
}
