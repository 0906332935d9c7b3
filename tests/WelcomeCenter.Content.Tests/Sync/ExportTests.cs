using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Tests.Sync;

internal sealed class ExportTests
{
    private ContentServer server = null!;
    private FolderCopy folder = null!;

    [SetUp]
    public async Task StartAsync()
    {
        server = await ContentServer.StartAsync(DatabaseKind.Sqlite, ContentServer.SmallSite);
        folder = new FolderCopy(ContentServer.SmallSite);
    }

    [TearDown]
    public async Task StopAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Test]
    public async Task A_deleted_document_leaves_a_marker_that_another_site_follows()
    {
        await server.UseAsync<DocumentRecycleBin, ContentOutcome>(bin => bin.DeleteAsync(Small.Living, ContentServer.User, CancellationToken.None));
        await using var other = await ContentServer.StartAsync(DatabaseKind.Sqlite, ContentServer.SmallSite);

        await ExportAsync();
        await other.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Path.Combine(folder.Path, "Content/wohnen.config")), Does.Contain("<Empty").And.Contain("Change=\"Delete\""));
            Assert.That(other.Snapshot.Find(Small.Living), Is.Null);
        });
    }

    [Test]
    public async Task A_new_document_gets_a_file_of_its_own_and_says_the_same_on_another_site()
    {
        var key = await server.PublishedPageAsync("Größe ]]> & <Übung>");
        await server.PublishedPageAsync("Größe ]]> & <Übung>", Small.Living);
        await using var other = await ContentServer.StartAsync(DatabaseKind.Sqlite);

        var written = await ExportAsync();
        var report = await other.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(written, Is.EqualTo(2));
            Assert.That(report.Problems, Is.Empty);
            Assert.That(other.Snapshot.Find(key)?.Value<string>("title", "de"), Is.EqualTo("Größe ]]> & <Übung>"));
            Assert.That(other.Snapshot.Url(key, "de"), Is.EqualTo(server.Snapshot.Url(key, "de")));
        });
    }

    [Test]
    public async Task An_import_in_another_process_shows_up_here()
    {
        await using var other = await server.AnotherInstanceAsync();
        folder.Replace("Content/wohnen.config", "[Wohnen]", "[Unterkunft]");
        await server.ImportAsync(folder.Path);

        await other.Refresher.CatchUpAsync(CancellationToken.None);

        Assert.That(other.Snapshot.Find(Small.Living)?.Value<string>("title", "de"), Is.EqualTo("Unterkunft"));
    }

    [Test]
    public async Task Planned_times_travel_with_a_document()
    {
        var (release, expire) = (new DateTimeOffset(2099, 5, 1, 8, 0, 0, TimeSpan.Zero), new DateTimeOffset(2099, 6, 1, 8, 0, 0, TimeSpan.Zero));
        await server.UseAsync<DocumentScheduling, ContentOutcome>(scheduling => scheduling.PlanAsync(
            Small.Living, [new CulturePlan("de", release, expire)], ContentServer.User, CancellationToken.None));
        await using var other = await ContentServer.StartAsync(DatabaseKind.Sqlite);

        await ExportAsync();
        await other.ImportAsync(folder.Path);
        var copy = await other.UseAsync<DocumentReader, DocumentDetails?>(reader => reader.FindAsync(Small.Living, CancellationToken.None));

        var variant = copy!.Variants.Single(found => found.Culture == "de");
        Assert.That((variant.ReleaseAt, variant.ExpireAt), Is.EqualTo(((DateTimeOffset?)release, (DateTimeOffset?)expire)));
    }

    [Test]
    public async Task Into_an_empty_folder_the_files_get_the_names_and_bytes_they_were_imported_from()
    {
        var shipped = Repository.Folder("uSync", "v17");
        await using var product = await ContentServer.StartAsync(DatabaseKind.Sqlite, shipped);
        var empty = Directory.CreateTempSubdirectory("welcome-center-export-");
        try
        {
            await product.UseAsync<USyncExport, int>(export => export.ExportAsync(empty.FullName, CancellationToken.None));

            Assert.Multiple(() =>
            {
                Assert.That(Files(empty.FullName), Is.EquivalentTo(Files(shipped)));
                foreach (var file in Files(shipped).Intersect(Files(empty.FullName)))
                {
                    Assert.That(File.ReadAllText(Path.Combine(empty.FullName, file)), Is.EqualTo(File.ReadAllText(Path.Combine(shipped, file))), file);
                }
            });
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order()];

    private Task<int> ExportAsync() => server.UseAsync<USyncExport, int>(export => export.ExportAsync(folder.Path, CancellationToken.None));
}
