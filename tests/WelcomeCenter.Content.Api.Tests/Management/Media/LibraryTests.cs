using System.Net;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Media;

public sealed class LibraryTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;
    private HttpClient reader = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn()
    {
        editor = await Site.StaffAsync("editor");
        reader = Site.CreateClient();
    }

    [OneTimeTearDown]
    public void SignOut()
    {
        editor?.Dispose();
        reader?.Dispose();
    }

    [Test]
    public async Task Who_does_not_have_the_section_may_look_and_not_change()
    {
        var picture = await editor.MediaAsync("rathaus.png", Pictures.Png(20, 10));
        using var intern = await Site.StaffAsync("intern");

        using var looked = await intern.GetAsync($"/media/{picture}");
        using var trashed = await intern.PutAsync($"/media/{picture}/move-to-recycle-bin", new { });
        using var created = await intern.CreateMediaAsync(Guid.NewGuid(), GivenMedia.FolderType, "Ordner", null, null);

        Assert.Multiple(() =>
        {
            Assert.That(looked.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(trashed.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        });
    }

    [Test]
    public async Task A_picture_tells_its_size_and_comes_whole_and_in_the_sizes_that_we_signed()
    {
        var id = await editor.MediaAsync("rathaus.png", Pictures.Png(400, 200));

        var source = await editor.SourceAsync(id);
        var whole = await reader.GetAsync(source);
        var urls = await editor.GetJsonAsync($"/imaging/resize/urls?id={id}&width=100&height=100&mode=Min");
        var small = urls[0].GetProperty("urlInfos")[0].GetProperty("url").GetString()!;
        var cut = await reader.GetByteArrayAsync(small);
        using var forged = await reader.GetAsync(small.Replace("width=100", "width=101", StringComparison.Ordinal));
        using var unsigned = await reader.GetAsync(source + "?width=50&height=50");

        Assert.Multiple(async () =>
        {
            Assert.That((await editor.MediaValueAsync(id, "umbracoWidth")).GetInt32(), Is.EqualTo(400));
            Assert.That(whole.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));
            Assert.That(Pictures.Size(await whole.Content.ReadAsByteArrayAsync()), Is.EqualTo((400, 200)));
            Assert.That(Pictures.Size(cut), Is.EqualTo((200, 100)));
            Assert.That(forged.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(unsigned.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [Test]
    public async Task A_new_file_takes_the_place_of_the_old_one()
    {
        var id = await editor.MediaAsync("alt.png", Pictures.Png(20, 10));
        var before = await editor.SourceAsync(id);
        var (_, upload) = await editor.UploadAsync("neu.png", Pictures.Png(30, 15));

        using var saved = await editor.SaveMediaAsync(id, "Neu", new { src = "blob:preview", temporaryFileId = upload, crops = Array.Empty<object>(), focalPoint = new { left = 0.2, top = 0.7 } });
        var after = await editor.SourceAsync(id);
        using var old = await reader.GetAsync(before);
        using var current = await reader.GetAsync(after);

        Assert.Multiple(async () =>
        {
            Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(old.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(current.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((await editor.MediaValueAsync(id, "umbracoWidth")).GetInt32(), Is.EqualTo(30));
            Assert.That((await editor.MediaValueAsync(id, "umbracoFile")).GetProperty("focalPoint").GetProperty("left").GetDouble(), Is.EqualTo(0.2));
            Assert.That(Directory.GetDirectories(Path.Combine(Site.DataDirectory, "media")), Has.None.EndsWith(before.Split('/')[2]));
        });
    }

    [Test]
    public async Task An_address_that_was_changed_without_an_upload_is_not_believed()
    {
        var id = await editor.MediaAsync("echt.png", Pictures.Png(20, 10));
        var source = await editor.SourceAsync(id);

        using var saved = await editor.SaveMediaAsync(id, "Echt", new { src = "/media/../content.db", crops = Array.Empty<object>() });

        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await editor.SourceAsync(id), Is.EqualTo(source));
    }

    [TestCase("/media/..%2fkeys/images.key")]
    [TestCase("/media/../keys/images.key")]
    [TestCase("/media/x/..")]
    [TestCase("/media/0000000000/nichts.png")]
    public async Task Nothing_but_media_is_found_below_their_address(string address)
    {
        using var response = await reader.GetAsync(address);

        Assert.That((int)response.StatusCode, Is.InRange(400, 404));
    }

    [Test]
    public async Task What_lies_in_the_recycle_bin_is_not_served_until_it_is_back()
    {
        var folder = await editor.FolderAsync("Bilder");
        var id = await editor.MediaAsync("weg.png", Pictures.Png(20, 10), folder);
        var source = await editor.SourceAsync(id);

        using var trashed = await editor.PutAsync($"/media/{id}/move-to-recycle-bin", new { });
        using var hidden = await reader.GetAsync(source);
        var origin = await editor.GetJsonAsync($"/recycle-bin/media/{id}/original-parent");
        using var restored = await editor.PutAsync($"/recycle-bin/media/{id}/restore", new { target = new { id = folder } });
        using var back = await reader.GetAsync(source);

        Assert.Multiple(() =>
        {
            Assert.That(trashed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(hidden.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(origin.GetProperty("id").GetGuid(), Is.EqualTo(folder));
            Assert.That(restored.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(back.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task Deleting_takes_the_file_with_it()
    {
        var id = await editor.MediaAsync("fort.png", Pictures.Png(20, 10));
        var source = await editor.SourceAsync(id);

        using var deleted = await editor.DeleteAsync($"/media/{id}");
        using var found = await editor.GetAsync($"/media/{id}");

        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(found.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(Path.Combine(Site.DataDirectory, source.TrimStart('/')), Does.Not.Exist);
    }

    [Test]
    public async Task A_folder_does_not_go_below_itself()
    {
        var outer = await editor.FolderAsync("Außen");
        var inner = await editor.FolderAsync("Innen", outer);

        using var moved = await editor.PutAsync($"/media/{outer}/move", new { target = new { id = inner } });

        Assert.That(moved.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await moved.Content.ReadAsStringAsync(), Does.Contain("ParentInvalid"));
    }

    [Test]
    public async Task The_same_file_once_more_is_taken_and_said()
    {
        var picture = Pictures.Png(77, 33);
        await editor.MediaAsync("zuerst.png", picture);
        var (_, upload) = await editor.UploadAsync("nochmal.png", picture);

        using var created = await editor.CreateMediaAsync(Guid.NewGuid(), GivenMedia.ImageType, "Noch einmal", null, upload);

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(JsonDocument.Parse(created.Headers.GetValues("Umb-Notifications").Single()).RootElement[0].GetProperty("message").GetString(), Does.Contain("zuerst.png"));
    }

    [Test]
    public async Task Lists_trees_and_search_find_an_item_where_it_lies()
    {
        var folder = await editor.FolderAsync("Sommerfest");
        var b = await editor.MediaAsync("Zelt.png", Pictures.Png(11, 10), folder);
        var a = await editor.MediaAsync("Äpfel.png", Pictures.Png(12, 10), folder);

        var list = await editor.GetJsonAsync($"/collection/media?id={folder}&orderBy=name&orderDirection=Descending&skip=0&take=1");
        var children = await editor.GetJsonAsync($"/tree/media/children?parentId={folder}&skip=0&take=50");
        var ancestors = await editor.GetJsonAsync($"/tree/media/ancestors?descendantId={a}");
        var found = await editor.GetJsonAsync("/item/media/search?query=%C3%A4PF&skip=0&take=10");
        var empty = await editor.GetJsonAsync($"/collection/media?id={folder}&filter=nichts&skip=0&take=10");

        Assert.Multiple(() =>
        {
            Assert.That(list.GetProperty("total").GetInt32(), Is.EqualTo(2));
            Assert.That(Ids(list), Is.EqualTo(new[] { a }).Or.EqualTo(new[] { b }));
            Assert.That(Ids(children), Is.EqualTo(new[] { b, a }));
            Assert.That(ancestors.EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Is.EqualTo(new[] { folder, a }));
            Assert.That(Ids(found), Does.Contain(a));
            Assert.That(empty.GetProperty("total").GetInt32(), Is.Zero);
        });
    }

    [Test]
    public async Task A_document_that_shows_a_picture_is_named_before_the_picture_is_deleted()
    {
        var picture = await editor.MediaAsync("gezeigt.png", Pictures.Png(20, 10));
        var page = await editor.NewPageAsync("Mit Bild");
        var document = await editor.WithValueAsync(page, "body", "de", new System.Text.Json.Nodes.JsonObject
        {
            ["markup"] = $"<p><img src=\"x.png\" alt=\"\" data-udi=\"umb://media/{picture:N}\"></p>",
        });
        await editor.SaveAsync(page, document);
        using var published = await editor.PublishAsync(page, "de");

        var references = await editor.GetJsonAsync($"/media/{picture}/referenced-by?skip=0&take=10");

        Assert.That(Ids(references), Is.EqualTo(new[] { page }));
    }

    private static IEnumerable<Guid> Ids(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid());
}
