using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Tests.Sync;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class MediaTests(DatabaseKind kind)
{
    private const string Source = "/media/5f0c11aa22/rathaus.png";
    private static readonly Guid Folder = Guid.Parse("3f6ac5a1-36f6-4cf3-a6b4-5a7c83a2f101");
    private static readonly Guid Picture = Guid.Parse("3f6ac5a1-36f6-4cf3-a6b4-5a7c83a2f102");

    /// <summary>One pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private ContentServer server = null!;
    private FolderCopy folder = null!;

    [SetUp]
    public async Task StartAsync()
    {
        server = await ContentServer.StartAsync(kind);
        folder = new FolderCopy(Repository.Folder("uSync", "v17"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "Media"));
        folder.Write("Media/amberg.config", Item(Folder, Guid.Empty, "Amberg", "Folder", 1, string.Empty));
        folder.Write("Media/rathaus.config", Item(
            Picture,
            Folder,
            "Rathaus",
            "Image",
            2,
            $$"""
            <umbracoFile><Value><![CDATA[{ "src": "{{Source}}", "focalPoint": { "left": 0.3, "top": 0.6 }, "crops": null }]]></Value></umbracoFile>
            """));
    }

    [TearDown]
    public async Task StopAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Test]
    public async Task A_picture_comes_in_with_its_folder_and_what_its_file_says()
    {
        PutFile();

        var report = await server.ImportAsync(folder.Path);
        var second = await server.ImportAsync(folder.Path);

        var picture = await FindAsync(Picture);
        Assert.Multiple(() =>
        {
            Assert.That(report.Problems, Is.Empty);
            Assert.That(second.Changes, Is.Empty);
            Assert.That(picture!.Item.ParentKey, Is.EqualTo(Folder));
            Assert.That(Value(picture, "umbracoWidth"), Is.EqualTo("1"));
            Assert.That(Value(picture, "umbracoExtension"), Is.EqualTo("png"));
            Assert.That(server.Snapshot.Media(Picture)?.Source, Is.EqualTo(Source));
        });
    }

    [Test]
    public async Task A_picture_leaves_as_it_came_and_leaves_a_marker_when_it_is_deleted()
    {
        PutFile();
        await server.ImportAsync(folder.Path);

        Assert.That(await ExportAsync(), Is.EqualTo(2), "ours brings what was left out: the alternative text and the order");
        Assert.That(await ExportAsync(), Is.Zero);
        var written = File.ReadAllText(Path.Combine(folder.Path, "Media/rathaus.config"));
        await server.UseAsync<MediaRecycleBin, ContentOutcome>(bin => bin.DeleteAsync(Picture, ContentServer.User, CancellationToken.None));
        await ExportAsync();

        Assert.Multiple(() =>
        {
            Assert.That(written, Does.Contain("\"left\": 0.3").And.Not.Contain("umbracoWidth"));
            Assert.That(File.ReadAllText(Path.Combine(folder.Path, "Media/rathaus.config")), Does.Contain("<Empty").And.Contain("Change=\"Delete\""));
        });
    }

    [Test]
    public async Task A_missing_file_is_reported_and_the_item_is_there_all_the_same()
    {
        var report = await server.ImportAsync(folder.Path);

        var picture = await FindAsync(Picture);
        Assert.Multiple(() =>
        {
            Assert.That(report.Problems.Single().ToString(), Is.EqualTo(
                $"Media/rathaus.config: The file {Source} does not lie in the media folder; the item has no file until it is put there."));
            Assert.That(picture!.Item.Name, Is.EqualTo("Rathaus"));
        });
    }

    [Test]
    public async Task A_marker_takes_the_folder_with_its_pictures_and_their_files()
    {
        PutFile();
        await server.ImportAsync(folder.Path);
        folder.Write("Media/amberg.config", $"""<Empty Key="{Folder}" Alias="Amberg" Change="Delete" Level="1" />""");
        folder.Delete("Media/rathaus.config");

        var report = await server.ImportAsync(folder.Path);

        var picture = await FindAsync(Picture);
        Assert.Multiple(() =>
        {
            Assert.That(report.Changes.Select(change => (change.Name, change.Type)), Is.EquivalentTo(new[]
            {
                ("Amberg", USyncChangeType.Delete),
                ("Rathaus", USyncChangeType.Delete),
            }));
            Assert.That(picture, Is.Null);
            Assert.That(File.Exists(Path.Combine(server.MediaFolder, "5f0c11aa22", "rathaus.png")), Is.False);
        });
    }

    [TestCase("../../content.db")]
    [TestCase("/media/../content.db")]
    [TestCase("/etc/passwd")]
    public async Task A_path_that_leads_out_of_the_media_folder_is_no_file(string source)
    {
        folder.Replace("Media/rathaus.config", Source, source);

        var report = await server.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(report.Problems.Single().Reason, Does.Contain("is no address of a media file"));
            Assert.That(server.Snapshot.Media(Picture), Is.Null);
        });
    }

    private static string Item(Guid key, Guid parent, string name, string type, int level, string properties) =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Media Key="{key}" Alias="{name}" Level="{level}">
          <Info>
            <Parent Key="{parent}"></Parent>
            <Path>/{name}</Path>
            <Trashed>false</Trashed>
            <ContentType>{type}</ContentType>
            <CreateDate>2026-05-04T09:30:00</CreateDate>
            <NodeName Default="{name}" />
          </Info>
          <Properties>{properties}</Properties>
        </Media>
        """;

    private static string? Value(MediaDetails item, string alias) =>
        item.Values.SingleOrDefault(value => value.Alias == alias)?.Value.ToString();

    private void PutFile()
    {
        var place = Path.Combine(server.MediaFolder, "5f0c11aa22");
        Directory.CreateDirectory(place);
        File.WriteAllBytes(Path.Combine(place, "rathaus.png"), Png);
    }

    private Task<MediaDetails?> FindAsync(Guid key) =>
        server.UseAsync<MediaQueries, MediaDetails?>(queries => queries.FindAsync(key, CancellationToken.None));

    private Task<int> ExportAsync() => server.UseAsync<USyncExport, int>(export => export.ExportAsync(folder.Path, CancellationToken.None));
}
