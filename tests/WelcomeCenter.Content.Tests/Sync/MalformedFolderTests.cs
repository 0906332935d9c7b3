using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Sync;

/// <summary>One broken file: named with its line and reason, nothing imported, what runs stays.</summary>
internal sealed class MalformedFolderTests
{
    private ContentServer server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => server = await ContentServer.StartAsync(DatabaseKind.Sqlite, ContentServer.SmallSite);

    [OneTimeTearDown]
    public async Task StopAsync() => await server.DisposeAsync();

    [TestCase("Content/wohnen.config", "</Content>", "", 44, TestName = "A file that ends too early")]
    [TestCase("Content/wohnen.config", "Content Key=", "Content Kee=", 2, TestName = "A missing key")]
    [TestCase("Content/wohnen.config", "401ac657-ca38-55f6-9d80-626a38fd6ef5", "no-guid", 2, TestName = "A key that is no GUID")]
    [TestCase("Content/wohnen.config", "<ContentType>page</ContentType>", "", 3, TestName = "A document without a type")]
    [TestCase("Content/wohnen.config", "<SortOrder>0<", "<SortOrder>many<", 13, TestName = "A number that is none")]
    [TestCase("Content/wohnen.config", "<Trashed>false<", "<Trashed>perhaps<", 6, TestName = "A flag that is none")]
    [TestCase("Content/wohnen.config", "2026-05-04T09:30:00", "yesterday", 8, TestName = "A date that is none")]
    [TestCase("Content/wohnen.config", "Content", "Contents", 2, TestName = "A wrong root element")]
    [TestCase("DataTypes/Rating.config", "\"max\": 10,", "\"max\": 10,,", 8, TestName = "A configuration that is no JSON")]
    [TestCase("DataTypes/Rating.config", "<EditorAlias>Umbraco.Integer</EditorAlias>", "", 3, TestName = "A data type without an editor")]
    [TestCase("ContentTypes/text.config", "<Alias>title</Alias>", "", 87, TestName = "A property without an alias")]
    [TestCase("Languages/en.config", "<IsoCode>en</IsoCode>", "<IsoCode></IsoCode>", 4, TestName = "A language without a code")]
    [TestCase("Domains/de.config", "Root Key", "Root", 6, TestName = "A domain without a root")]
    [TestCase("Dictionary/greeting.config", " Language=\"ar\"", "", 5, TestName = "A translation without a language")]
    public Task A_broken_file_is_named_and_nothing_is_imported(string file, string find, string replace, int line) =>
        CheckAsync(file, find, replace, line);

    [Test]
    public async Task An_external_entity_is_not_followed()
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);
        folder.Write("Languages/en.config", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Language Key=\"eec79294-0000-0000-0000-000000000000\" Alias=\"en\"><Name>&e;</Name></Language>");

        var report = await server.ImportAsync(folder.Path);

        Assert.That(report.Problems.Single(problem => problem.IsError).File, Is.EqualTo("Languages/en.config"));
    }

    [Test]
    public async Task A_binary_file_is_named()
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);
        File.WriteAllBytes(Path.Combine(folder.Path, "Content/wohnen.config"), [0, 1, 2, 250, 251]);

        var report = await server.ImportAsync(folder.Path);

        Assert.That(report.Problems.Single(problem => problem.IsError).File, Is.EqualTo("Content/wohnen.config"));
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_an_error()
    {
        var report = await server.ImportAsync(Path.Combine(Path.GetTempPath(), "no-such-folder"));

        Assert.That(report.Failed, Is.True);
    }

    private async Task CheckAsync(string file, string find, string replace, int line)
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);
        folder.Replace("Content/start.config", "Willkommen", "Changed");
        folder.Replace(file, find, replace);

        var report = await server.ImportAsync(folder.Path);

        Assert.Multiple(async () =>
        {
            Assert.That(report.Failed, Is.True);
            Assert.That(report.Changes, Is.Empty);
            var problem = report.Problems.Single(problem => problem.IsError);
            Assert.That((problem.File, problem.Line), Is.EqualTo((file, (int?)line)));
            Assert.That(problem.Reason, Is.Not.Empty);
            Assert.That(server.Snapshot.Find(Small.Home)?.Value<string>("title", "de"), Is.EqualTo("Willkommen"));
            Assert.That(await server.UseAsync<ContentDbContext, int>(db => db.Documents.CountAsync()), Is.EqualTo(2));
        });
    }
}
