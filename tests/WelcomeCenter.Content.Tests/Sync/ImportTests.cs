using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Tests.Sync;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class ImportTests(DatabaseKind kind)
{
    private static readonly string Own = Repository.Folder("uSync", "v17");

    private ContentServer server = null!;

    [SetUp]
    public async Task StartAsync() => server = await ContentServer.StartAsync(kind);

    [TearDown]
    public async Task StopAsync() => await server.DisposeAsync();

    [Test]
    public async Task Our_own_folder_comes_in_whole_and_a_second_import_changes_nothing()
    {
        var first = await server.ImportAsync(Own);
        var second = await server.ImportAsync(Own);

        Assert.Multiple(() =>
        {
            Assert.That(first.Problems, Is.Empty);
            Assert.That(first.Changes, Is.All.Matches<USyncChange>(change => change.Type is USyncChangeType.Create));
            Assert.That(second.Changes, Is.Empty);
            Assert.That(server.Snapshot.ByType("home").Single().IsPublished("de"), Is.True);
        });
    }

    [Test]
    public async Task Our_own_folder_is_exported_to_the_letter()
    {
        using var copy = new FolderCopy(Own);
        await server.ImportAsync(Own);

        var written = await server.UseAsync<USyncExport, int>(export => export.ExportAsync(copy.Path, CancellationToken.None));
        var empty = Directory.CreateTempSubdirectory("usync-").FullName;
        await server.UseAsync<USyncExport, int>(export => export.ExportAsync(empty, CancellationToken.None));
        var again = await server.UseAsync<USyncImport, USyncReport>(import => import.ReportAsync(empty, CancellationToken.None));
        Directory.Delete(empty, recursive: true);

        Assert.Multiple(() =>
        {
            Assert.That(written, Is.Zero, "files that differ from what was imported");
            Assert.That(again.Changes, Is.Empty);
        });
    }

    /// <summary>One language, no variants, editors and kinds of things that we do not have; and real ones where they lie beside the repository.</summary>
    private static IEnumerable<TestCaseData> ForeignFolders()
    {
        yield return new TestCaseData(Repository.Folder("tests", "WelcomeCenter.Content.Tests", "Samples", "harbour")).SetArgDisplayNames("harbour");
        var beside = new DirectoryInfo(Repository.Folder("..", "shared", "samples", "usync"));
        foreach (var folder in beside.Exists ? beside.GetDirectories() : [])
        {
            yield return new TestCaseData(Path.Combine(folder.FullName, "v17")).SetArgDisplayNames(folder.Name);
        }
    }

    [TestCaseSource(nameof(ForeignFolders))]
    public async Task A_foreign_folder_comes_in_as_far_as_we_can_take_it(string folder)
    {
        string[] taken = ["Languages", "DataTypes", "ContentTypes", "MediaTypes", "Templates", "Content"];

        var report = await server.ImportAsync(folder);
        var second = await server.ImportAsync(folder);

        Assert.Multiple(() =>
        {
            Assert.That(report.Failed, Is.False);
            foreach (var kind in taken)
            {
                var files = Directory.GetFiles(Path.Combine(folder, kind), "*.config");
                Assert.That(report.Changes.Count(change => change.Folder == kind), Is.EqualTo(files.Length), kind);
            }

            Assert.That(second.Changes, Is.Empty);
            Assert.That(server.Snapshot.Count, Is.Positive);
        });
    }

    [TestCaseSource(nameof(ForeignFolders))]
    public async Task A_foreign_folder_leaves_with_everything_it_brought(string folder)
    {
        using var copy = new FolderCopy(folder);
        await server.ImportAsync(copy.Path);

        var standing = await server.UseAsync<USyncComparison, USyncStanding>(comparison => comparison.CompareAsync(copy.Path, CancellationToken.None));
        var differences = new List<string>();
        foreach (var item in standing.Items)
        {
            var found = await server.UseAsync<USyncComparison, IReadOnlyList<USyncDifference>?>(
                comparison => comparison.DifferencesAsync(copy.Path, item.Folder, item.Key, CancellationToken.None));
            differences.AddRange((found ?? []).Select(value => $"{item.Folder} {item.Name} {value.Path}: '{value.Folder}' became '{value.Database}'"));
        }

        Assert.That(differences, Is.Empty);
    }

    [Test]
    public async Task Values_of_editors_we_do_not_know_stay_to_the_letter()
    {
        await server.ImportAsync(ContentServer.SmallSite);

        var home = server.Snapshot.Find(Small.Home);

        Assert.That(home?.Value<string>("foreign", "de"), Is.EqualTo("{ \"kept\":   \"as it is\" }"));
    }

    [Test]
    public async Task A_marker_deletes_the_document_with_everything_below_it()
    {
        await server.ImportAsync(ContentServer.SmallSite);
        using var folder = new FolderCopy(ContentServer.SmallSite);
        folder.Write("Content/start.config", $"<Empty Key=\"{Small.Home}\" Alias=\"Start\" Change=\"Delete\" Level=\"1\" />");
        folder.Delete("Content/wohnen.config");

        var report = await server.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(report.Changes.Select(change => (change.Key, change.Type)), Is.EquivalentTo(new[]
            {
                (Small.Home, USyncChangeType.Delete), (Small.Living, USyncChangeType.Delete),
            }));
            Assert.That(server.Snapshot.Count, Is.Zero);
        });
    }

    [Test]
    public async Task A_live_file_wins_over_a_stale_marker_and_both_are_reported()
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);
        folder.Write("Content/a-stale.config", $"<Empty Key=\"{Small.Living}\" Alias=\"Wohnen\" Change=\"Delete\" Level=\"2\" />");

        var report = await server.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(report.Problems.Single().File, Is.EqualTo("Content/a-stale.config"));
            Assert.That(server.Snapshot.Find(Small.Living), Is.Not.Null);
        });
    }

    [Test]
    public async Task A_document_without_its_parent_is_reported_and_the_rest_comes_in()
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);
        folder.Replace("Content/wohnen.config", Small.Home.ToString(), Guid.CreateVersion7().ToString());

        var report = await server.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(report.Failed, Is.False);
            Assert.That(report.Problems.Single().File, Is.EqualTo("Content/wohnen.config"));
            Assert.That(server.Snapshot.Find(Small.Home), Is.Not.Null);
            Assert.That(server.Snapshot.Find(Small.Living), Is.Null);
        });
    }

    [Test]
    public async Task A_report_stores_nothing()
    {
        var report = await server.UseAsync<USyncImport, USyncReport>(import => import.ReportAsync(ContentServer.SmallSite, CancellationToken.None));

        Assert.Multiple(async () =>
        {
            Assert.That(report.Changes, Is.Not.Empty);
            Assert.That(await server.UseAsync<ContentDbContext, int>(db => db.SchemaItems.CountAsync()), Is.Zero);
        });
    }
}
