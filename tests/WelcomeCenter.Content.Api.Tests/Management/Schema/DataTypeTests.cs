using System.Net;
using System.Text.Json;
using WelcomeCenter.Content.Api.Tests.Management.Dictionary;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Schema;

public sealed class DataTypeTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => administrator = await StaffClient.AdministratorAsync(Site);

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [TestCase("editor")]
    [TestCase("coordinator")]
    public async Task Only_administrators_see_and_change_the_schema(string group)
    {
        using var colleague = await Site.StaffAsync(group);
        var known = GivenSchema.ListOfContent;
        Func<Task<HttpResponseMessage>>[] requests =
        [
            () => colleague.GetAsync("/tree/data-type/root"),
            () => colleague.GetAsync("/tree/document-type/root"),
            () => colleague.GetAsync("/filter/data-type"),
            () => colleague.GetAsync($"/data-type/{known}/referenced-by"),
            () => colleague.PostAsync("/data-type", GivenSchema.DataType("Mine")),
            () => colleague.PutAsync($"/data-type/{known}", GivenSchema.DataType("Mine")),
            () => colleague.DeleteAsync($"/data-type/{known}"),
            () => colleague.PostAsync("/document-type", GivenSchema.Type("mine", known)),
            () => colleague.PutAsync($"/document-type/{known}", GivenSchema.Type("mine", known)),
            () => colleague.DeleteAsync($"/media-type/{GivenSchema.ImageType}"),
            () => colleague.PostAsync("/document-type/folder", new { name = "Mine" }),
            () => colleague.ForeseeAsync("data-type", known, GivenSchema.DataType("Mine")),
        ];

        foreach (var request in requests)
        {
            using var response = await request();
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), response.RequestMessage?.RequestUri?.ToString());
        }
    }

    [Test]
    public async Task Every_setting_is_kept_as_it_was_sent()
    {
        var id = Guid.NewGuid();
        object[] values =
        [
            new { alias = "maxChars", value = 40 },
            new { alias = "ours", value = new { nested = new object[] { 1, "zwei", true } } },
            new { alias = "nothing", value = (object?)null },
        ];
        using var created = await administrator.PostAsync("/data-type", GivenSchema.DataType("<b>Hinweis</b> =1+1", id, values: values));
        var stored = await administrator.GetJsonAsync($"/data-type/{id}");

        Assert.Multiple(() =>
        {
            Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(created.Headers.Location?.ToString(), Does.EndWith($"/data-type/{id}"));
            Assert.That(stored.GetProperty("name").GetString(), Is.EqualTo("<b>Hinweis</b> =1+1"));
            Assert.That(stored.GetProperty("isDeletable").GetBoolean(), Is.True);
            Assert.That(stored.GetProperty("values").GetRawText(), Is.EqualTo("""[{"alias":"maxChars","value":40},{"alias":"ours","value":{"nested":[1,"zwei",true]}}]"""));
        });
    }

    [Test]
    public async Task What_is_wrong_is_refused()
    {
        var known = await administrator.NewDataTypeAsync("Einmal");
        await administrator.PostAsync("/data-type", GivenSchema.DataType("Zweimal", known)).RefusedAsync(HttpStatusCode.BadRequest, "DuplicateKey");
        await administrator.PostAsync("/data-type", GivenSchema.DataType(" ")).RefusedAsync(HttpStatusCode.BadRequest, "InvalidName");
        await administrator.PostAsync("/data-type", GivenSchema.DataType(new string('x', 256))).RefusedAsync(HttpStatusCode.BadRequest, "NameTooLong");
        await administrator.PostAsync("/data-type", GivenSchema.DataType("Ohne", editor: "No.Such.Editor")).RefusedAsync(HttpStatusCode.NotFound, "PropertyEditorNotFound");
        await administrator.PostAsync("/data-type", GivenSchema.DataType("Wohin", parent: Guid.NewGuid())).RefusedAsync(HttpStatusCode.NotFound, "ParentNotFound");
        await administrator.PostAsync("/data-type", GivenSchema.DataType("Wohin", parent: known)).RefusedAsync(HttpStatusCode.BadRequest, "InvalidParent");
        await administrator.PutAsync($"/data-type/{Guid.NewGuid()}", GivenSchema.DataType("Nie")).RefusedAsync(HttpStatusCode.NotFound, "NotFound");
        using var wrong = await administrator.PostAsync("/data-type", new { name = 5, values = "none" });
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task One_that_is_used_is_not_deleted_and_says_where_it_is_used()
    {
        var used = await administrator.NewDataTypeAsync("Gebraucht");
        var type = await administrator.NewTypeAsync("document-type", GivenSchema.Type("needsIt", used));

        var references = (await administrator.GetJsonAsync($"/data-type/{used}/referenced-by")).GetProperty("items");
        using var refused = await administrator.DeleteAsync($"/data-type/{used}");
        var problem = JsonSerializer.Deserialize<JsonElement>(await refused.Content.ReadAsStringAsync());

        Assert.Multiple(() =>
        {
            Assert.That(references[0].GetProperty("$type").GetString(), Is.EqualTo("DocumentTypePropertyTypeReferenceResponseModel"));
            Assert.That(references[0].GetProperty("documentType").GetProperty("id").GetGuid(), Is.EqualTo(type));
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo("Das wird noch gebraucht und kann deshalb nicht gelöscht werden."));
            Assert.That(problem.GetProperty("errors").GetProperty("$")[0].GetString(), Is.EqualTo("„needsIt“ braucht es noch."));
        });
        await administrator.DeleteAsync($"/data-type/{GivenSchema.ListOfContent}").RefusedAsync(HttpStatusCode.BadRequest, "NonDeletable");
        await administrator.DeleteAsync($"/document-type/{type}").DoneAsync();
        await administrator.DeleteAsync($"/data-type/{used}").DoneAsync();
        await administrator.DeleteAsync($"/data-type/{used}").RefusedAsync(HttpStatusCode.NotFound, "NotFound");
    }

    [Test]
    public async Task Folders_copies_and_moves_show_in_the_tree()
    {
        var outer = await administrator.NewFolderAsync("data-type", "Außen");
        var inner = await administrator.NewFolderAsync("data-type", "Innen", outer);
        var id = await administrator.NewDataTypeAsync("Wandert", inner);

        using var copied = await administrator.PostAsync($"/data-type/{id}/copy", new { target = new { id = outer } });
        var copy = copied.Headers.GetValues("Umb-Generated-Resource").Single();
        Assert.That(await administrator.NamesAsync($"/tree/data-type/children?parentId={outer}"), Is.EqualTo(new[] { "Innen", "Wandert (1)" }));
        Assert.That(await administrator.NamesAsync($"/tree/data-type/children?parentId={outer}&foldersOnly=true"), Is.EqualTo(new[] { "Innen" }));

        await administrator.PutAsync($"/data-type/{copy}/move", new { }).DoneAsync();
        await administrator.DeleteAsync($"/data-type/folder/{outer}").RefusedAsync(HttpStatusCode.BadRequest, "NotEmpty");
        await administrator.PutAsync($"/data-type/folder/{outer}", new { name = "Draußen" }).DoneAsync();
        await administrator.DeleteAsync($"/data-type/folder/{Guid.NewGuid()}").RefusedAsync(HttpStatusCode.NotFound, "NotFound");
        var ancestors = await administrator.GetJsonAsync($"/tree/data-type/ancestors?descendantId={id}");
        var siblings = await administrator.GetJsonAsync($"/tree/data-type/siblings?target={copy}&before=1&after=1");

        Assert.Multiple(() =>
        {
            Assert.That(ancestors.EnumerateArray().Select(item => item.GetProperty("name").GetString()), Is.EqualTo(new[] { "Draußen", "Innen", "Wandert" }));
            Assert.That(siblings.GetProperty("items").GetArrayLength(), Is.EqualTo(3).Or.EqualTo(2));
        });
        using var gone = await administrator.GetAsync($"/tree/data-type/siblings?target={Guid.NewGuid()}");
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_list_is_filtered_by_name_and_editor()
    {
        await administrator.NewDataTypeAsync("Zahlenfeld", editor: "Umbraco.Integer");

        Assert.Multiple(async () =>
        {
            Assert.That(await administrator.NamesAsync("/filter/data-type?name=ZAHLEN"), Is.EqualTo(new[] { "Zahlenfeld" }));
            Assert.That(await administrator.NamesAsync("/filter/data-type?name=zahlen&editorAlias=Umbraco.TextBox"), Is.Empty);
            Assert.That(await administrator.NamesAsync("/item/data-type/search?query=zahlen"), Is.EqualTo(new[] { "Zahlenfeld" }));
        });
    }
}
