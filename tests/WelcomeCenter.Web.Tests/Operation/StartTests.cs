using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;
using WelcomeCenter.Web.Composition;
using WelcomeCenter.Web.Tests.Site;

namespace WelcomeCenter.Web.Tests.Operation;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class StartTests(DatabaseKind kind)
{
    [Test]
    public async Task A_first_start_brings_the_starter_content_and_a_first_user()
    {
        await using var site = await TestSite.StartForTheFirstTimeAsync(kind);

        await HasContentAndUserAsync(site);
    }

    [Test]
    public async Task A_first_start_with_a_malformed_folder_names_the_file_and_the_next_one_with_a_sound_folder_is_a_first_start_still()
    {
        var database = await TestDatabase.CreateAsync(kind);
        var folder = Directory.CreateDirectory(Path.Combine(database.Directory, "folder"));
        var languages = folder.CreateSubdirectory("Languages");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "usync.config"), "<uSync version=\"17\" />");
        await File.WriteAllTextAsync(Path.Combine(languages.FullName, "de.config"), "<Language Key=\"\n");
        var settings = new Dictionary<string, string?>(database.Settings) { ["uSync:Settings:RootFolder"] = folder.FullName };
        await using (var app = WelcomeCenterHost.Build(
            [.. settings.Select(setting => $"--{setting.Key}={setting.Value}")], builder => builder.Logging.ClearProviders()))
        {
            Assert.That(
                () => app.PrepareAsync(_ => { }, default),
                Throws.TypeOf<OptionsValidationException>().With.Message.Contains("Languages/de.config").And.Message.Contains("nothing of it was imported"));
        }

        await using var site = await TestSite.StartAsync(database);

        await HasContentAndUserAsync(site);
    }

    [Test]
    public async Task A_later_start_imports_nothing_again_and_keeps_what_editors_changed_and_deleted()
    {
        var first = await TestSite.StartForTheFirstTimeAsync(kind);
        var editor = new Editor(first);
        var (guide, partner) = (editor.The("guide"), editor.The("partner"));
        var address = editor.Url(guide, "de");
        await editor.WriteAsync(guide, "de", "title", "Von Hand geändert");
        await editor.DeleteAsync(partner);
        var documents = editor.Snapshot.Count;

        await using var later = await TestSite.StartAsync(await first.StopAsync());
        using var client = later.CreateClient();
        using var administrator = await StaffClient.AdministratorAsync(later);
        var page = await WebPage.ReadAsync(await client.GetAsync(address));

        Assert.Multiple(() =>
        {
            Assert.That(page.Heading(), Is.EqualTo("Von Hand geändert"));
            Assert.That(new Editor(later).Snapshot.Count, Is.EqualTo(documents));
            Assert.That(new Editor(later).Snapshot.Find(partner.Key), Is.Null);
        });
    }

    private static async Task HasContentAndUserAsync(TestSite site)
    {
        using var client = site.CreateClient();
        using var administrator = await StaffClient.AdministratorAsync(site);

        var page = await WebPage.ReadAsync(await client.GetAsync("/de/"));
        var tree = await administrator.GetJsonAsync("/tree/document/root");

        Assert.That((page.Status, page.Language), Is.EqualTo((HttpStatusCode.OK, "de")));
        Assert.That(tree.GetProperty("total").GetInt32(), Is.Positive);
    }
}
