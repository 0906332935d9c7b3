using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Web.Tests.BackOffice;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class SynchronizationTests(DatabaseKind database)
{
    private const string Base = CasesApiClient.Base + "/synchronization";

    private static readonly string[] Endpoints =
    [
        "GET ", "GET /items/Content/{id}", "POST /import", "POST /export", "GET /archive",
    ];

    private DirectoryInfo folder = null!;
    private TestSite site = null!;
    private StaffClient admin = null!;

    [SetUp]
    public async Task StartAsync()
    {
        folder = Directory.CreateTempSubdirectory("welcome-center-usync-");
        var shipped = Repository.Folder("uSync", "v17");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.FullName, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        site = await TestSite.StartAsync(database, new Dictionary<string, string?> { ["uSync:Settings:RootFolder"] = folder.FullName });
        admin = await site.StaffAsync("admin");
    }

    [TearDown]
    public async Task StopAsync()
    {
        admin.Dispose();
        await site.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task Only_administrators_see_and_move_anything()
    {
        using var stranger = site.CreateClient();
        foreach (var endpoint in Endpoints)
        {
            Assert.That(await CallAsync(stranger, endpoint), Is.EqualTo(HttpStatusCode.Unauthorized), endpoint);
        }

        foreach (var group in new[] { "coordinator", "editor", "translator", "board" })
        {
            using var colleague = await site.StaffAsync(group);
            foreach (var endpoint in Endpoints)
            {
                Assert.That(await CallAsync(colleague.Http, endpoint), Is.EqualTo(HttpStatusCode.Forbidden), $"{group}: {endpoint}");
            }
        }
    }

    [Test]
    public async Task After_the_first_import_both_agree()
    {
        var standing = await StandingAsync();

        Assert.Multiple(() =>
        {
            Assert.That(standing.GetProperty("items").GetArrayLength(), Is.Zero, standing.ToString());
            Assert.That(standing.GetProperty("canImport").GetBoolean(), Is.True);
        });
    }

    [Test]
    public async Task A_change_in_a_file_is_shown_value_by_value_and_imported_on_order()
    {
        Replace("Languages/pl.config", "<IsMandatory>false</IsMandatory>", "<IsMandatory>true</IsMandatory>");

        var standing = await StandingAsync();
        var item = standing.GetProperty("items").EnumerateArray().Single();
        var values = await admin.Http.GetFromJsonAsync<JsonElement>($"{Base}/items/Languages/{item.GetProperty("key").GetString()}");
        using var done = await OrderAsync("import", standing);
        var after = await StandingAsync();

        Assert.Multiple(() =>
        {
            Assert.That((Text(item, "folder"), Text(item, "onImport"), Text(item, "onExport")), Is.EqualTo(("Languages", "Update", "Update")));
            Assert.That(
                values.EnumerateArray().Select(value => (Text(value, "path"), Text(value, "database"), Text(value, "folder"))),
                Is.EqualTo(new[] { ("IsMandatory", "false", "true") }));
            Assert.That(done.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(after.GetProperty("total").GetInt32(), Is.Zero);
        });
    }

    [Test]
    public async Task A_change_in_the_database_is_written_into_its_file()
    {
        using var saved = await admin.Http.PutAsJsonAsync(
            "/umbraco/management/api/v1/language/pl", new { name = "Polnisch (neu)", isDefault = false, isMandatory = false, fallbackIsoCode = "de" });
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));

        using var done = await OrderAsync("export", await StandingAsync());
        var after = await StandingAsync();

        Assert.Multiple(() =>
        {
            Assert.That(done.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(File.ReadAllText(Path.Combine(folder.FullName, "Languages/pl.config")), Does.Contain("Polnisch (neu)"));
            Assert.That(after.GetProperty("total").GetInt32(), Is.Zero);
        });
    }

    [TestCase("import")]
    [TestCase("export")]
    public async Task What_changed_after_it_was_shown_is_not_moved(string direction)
    {
        var standing = await StandingAsync();
        Replace("Languages/pl.config", "<IsMandatory>false</IsMandatory>", "<IsMandatory>true</IsMandatory>");
        var before = File.ReadAllText(Path.Combine(folder.FullName, "Languages/pl.config"));

        using var refused = await OrderAsync(direction, standing);
        var after = await StandingAsync();

        Assert.Multiple(() =>
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
            Assert.That(File.ReadAllText(Path.Combine(folder.FullName, "Languages/pl.config")), Is.EqualTo(before));
            Assert.That(after.GetProperty("total").GetInt32(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_broken_file_is_named_with_its_line_and_nothing_is_imported()
    {
        Replace("Languages/pl.config", "<IsMandatory>false</IsMandatory>", "<IsMandatory>false");

        var standing = await StandingAsync();
        using var refused = await OrderAsync("import", standing);

        var problem = standing.GetProperty("problems").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(Text(problem, "file"), Is.EqualTo("Languages/pl.config"));
            Assert.That(problem.GetProperty("line").GetInt32(), Is.GreaterThan(1));
            Assert.That(standing.GetProperty("canImport").GetBoolean(), Is.False);
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        });
    }

    [Test]
    public async Task The_archive_holds_the_same_files()
    {
        await using var stream = await admin.Http.GetStreamAsync($"{Base}/archive");
        await using var archive = new ZipArchive(stream);

        var shipped = Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullName, file).Replace('\\', '/'));

        Assert.That(archive.Entries.Select(entry => entry.FullName), Is.EquivalentTo(shipped));
    }

    [Test]
    public async Task What_neither_knows_is_not_found()
    {
        using var response = await admin.Http.GetAsync($"{Base}/items/Content/{Guid.NewGuid()}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static async Task<HttpStatusCode> CallAsync(HttpClient client, string endpoint)
    {
        var (method, path) = endpoint.Split(' ') is [var verb, var rest] ? (new HttpMethod(verb), rest) : throw new ArgumentException(endpoint);
        using var request = new HttpRequestMessage(method, Base + path.Replace("{id}", Guid.NewGuid().ToString()));
        if (method == HttpMethod.Post)
        {
            request.Content = JsonContent.Create(new { fingerprint = "x" });
        }

        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private Task<JsonElement> StandingAsync() => admin.Http.GetFromJsonAsync<JsonElement>(Base);

    private Task<HttpResponseMessage> OrderAsync(string direction, JsonElement standing) =>
        admin.Http.PostAsJsonAsync($"{Base}/{direction}", new { fingerprint = Text(standing, "fingerprint") });

    private void Replace(string file, string find, string replace)
    {
        var path = Path.Combine(folder.FullName, file);
        var text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(find));
        File.WriteAllText(path, text.Replace(find, replace), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }
}
