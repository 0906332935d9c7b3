using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.DocumentBlueprints;

/// <summary>A page to begin new pages from: made of a page, kept in folders, offered in the dialog, carried by uSync.</summary>
public sealed class BlueprintTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;
    private StaffClient editor = null!;
    private Guid type;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        editor = await Site.StaffAsync("editor");
        type = (await editor.GetJsonAsync($"/document/{await editor.DocumentAsync("textPage")}")).GetProperty("documentType").GetProperty("id").GetGuid();
    }

    [OneTimeTearDown]
    public void SignOut()
    {
        administrator?.Dispose();
        editor?.Dispose();
    }

    [TestCase("GET", "/document-blueprint/{0}")]
    [TestCase("PUT", "/document-blueprint/{0}")]
    [TestCase("DELETE", "/document-blueprint/{0}")]
    [TestCase("PUT", "/document-blueprint/{0}/move")]
    [TestCase("POST", "/document-blueprint/folder")]
    [TestCase("GET", "/tree/document-blueprint/root")]
    public async Task Only_administrators_keep_the_collection(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), StaffClient.Management + string.Format(path, Guid.NewGuid()));
        request.Content = method is "GET" or "DELETE" ? null : JsonContent.Create(new { });
        using var response = await editor.Http.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase("intern", HttpStatusCode.Forbidden)]
    [TestCase("translator", HttpStatusCode.Forbidden)]
    [TestCase("board", HttpStatusCode.Forbidden)]
    [TestCase("editor", HttpStatusCode.Created)]
    [TestCase("coordinator", HttpStatusCode.Created)]
    public async Task Whom_the_group_allows_it_makes_a_blueprint_of_a_page(string group, HttpStatusCode expected)
    {
        using var colleague = await Site.StaffAsync(group, "de");

        using var response = await FromPageAsync(colleague, await editor.NewPageAsync($"Muster {group}"), $"Muster {group}");

        Assert.That(response.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_new_page_begins_with_what_the_page_said_when_the_blueprint_was_made()
    {
        var page = await editor.NewPageAsync("Vorlage für Termine");
        using var created = await FromPageAsync(editor, page, "Termin");
        var blueprint = Guid.Parse(created.Headers.GetValues("Umb-Generated-Resource").Single());
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", "Später geändert"));

        var offered = await editor.GetJsonAsync($"/document-type/{type}/blueprint");
        var scaffold = await editor.GetJsonAsync($"/document-blueprint/{blueprint}/scaffold");

        Assert.That(offered.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()), Does.Contain("Termin"));
        Assert.That(scaffold.GetProperty("documentType").GetProperty("id").GetGuid(), Is.EqualTo(type));
        Assert.That(Title(scaffold), Is.EqualTo("Vorlage für Termine"));
        Assert.That(scaffold.GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("Termin"));
    }

    [Test]
    public async Task A_blueprint_is_written_changed_moved_and_deleted()
    {
        var (id, folder) = (Guid.NewGuid(), Guid.NewGuid());
        await DoneAsync(administrator.PostAsync("/document-blueprint/folder", new { id = folder, name = "Muster" }), HttpStatusCode.Created);
        await DoneAsync(administrator.PostAsync("/document-blueprint", Blueprint(id, "Von Hand", "Titel eins")), HttpStatusCode.Created);

        await DoneAsync(administrator.PutAsync($"/document-blueprint/{id}", Blueprint(id, "Von Hand, neu", "Titel zwei")));
        await DoneAsync(administrator.PutAsync($"/document-blueprint/{id}/move", new { target = new { id = folder } }));
        var inFolder = await administrator.GetJsonAsync($"/tree/document-blueprint/children?parentId={folder}");
        var notEmpty = await RefusedAsync(administrator.DeleteAsync($"/document-blueprint/folder/{folder}"));
        var changed = await administrator.GetJsonAsync($"/document-blueprint/{id}");
        await DoneAsync(administrator.DeleteAsync($"/document-blueprint/{id}"));
        await DoneAsync(administrator.DeleteAsync($"/document-blueprint/folder/{folder}"));

        Assert.That(inFolder.GetProperty("items")[0].GetProperty("name").GetString(), Is.EqualTo("Von Hand, neu"));
        Assert.That(Title(changed), Is.EqualTo("Titel zwei"));
        Assert.That(notEmpty, Is.EqualTo((400, "NotEmpty")));
        Assert.That((await administrator.GetAsync($"/document-blueprint/{id}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task What_cannot_be_a_blueprint_is_refused_and_leaves_nothing()
    {
        var known = Guid.NewGuid();
        await DoneAsync(administrator.PostAsync("/document-blueprint", Blueprint(known, "Schon da", "x")), HttpStatusCode.Created);
        var before = (await administrator.GetJsonAsync("/tree/document-blueprint/root")).GetProperty("total").GetInt32();

        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), "Schon da", "x")), Is.EqualTo((409, "DuplicateName")));
        Assert.That(await PostAsync(Blueprint(known, "Andere", "x")), Is.EqualTo((400, "DuplicateKey")));
        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), "Ohne Typ", "x", typeId: Guid.NewGuid())), Is.EqualTo((400, "ContentTypeNotFound")));
        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), "Ohne Ordner", "x", parent: Guid.NewGuid())), Is.EqualTo((400, "ParentNotFound")));
        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), " ", "x")), Is.EqualTo((400, "ContentInvalid")));
        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), "Klingonisch", "x", culture: "tlh")), Is.EqualTo((400, "InvalidCulture")));
        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), "Fremdes Feld", "x", alias: "nope")), Is.EqualTo((400, "PropertyTypeNotFound")));
        Assert.That(await PostAsync(Blueprint(Guid.NewGuid(), "Falsche Art", 5)), Is.EqualTo((400, "PropertyValidationError")));
        Assert.That(await RefusedAsync(FromPageAsync(administrator, Guid.NewGuid(), "Ohne Seite")), Is.EqualTo((404, "NotFound")));
        Assert.That((await administrator.GetJsonAsync("/tree/document-blueprint/root")).GetProperty("total").GetInt32(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_blueprint_travels_as_a_uSync_file_and_comes_back_the_same()
    {
        var id = Guid.NewGuid();
        await DoneAsync(administrator.PostAsync("/document-blueprint", Blueprint(id, "Unterwegs", "Gute Reise")), HttpStatusCode.Created);
        var folder = Directory.CreateTempSubdirectory("editors-").FullName;
        try
        {
            await UseAsync<USyncExport>(export => export.ExportAsync(folder, default));
            var file = Directory.GetFiles(Path.Combine(folder, "Blueprints")).Single(path => File.ReadAllText(path).Contains(id.ToString()));
            var written = await File.ReadAllTextAsync(file);
            await DoneAsync(administrator.DeleteAsync($"/document-blueprint/{id}"));

            await UseAsync<USyncImport>(import => import.ImportAsync(folder, default));
            await UseAsync<USyncExport>(export => export.ExportAsync(folder, default));

            Assert.That(written, Does.Contain("<IsBlueprint>true</IsBlueprint>").And.Contain("<ContentType>textPage</ContentType>"));
            Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(written));
            Assert.That(Title(await administrator.GetJsonAsync($"/document-blueprint/{id}")), Is.EqualTo("Gute Reise"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Title(JsonElement blueprint) => blueprint.GetProperty("values").EnumerateArray()
        .Single(value => value.GetProperty("alias").GetString() == "title").GetProperty("value").GetString();

    private static Task<HttpResponseMessage> FromPageAsync(StaffClient client, Guid page, string name) =>
        client.PostAsync("/document-blueprint/from-document", new { document = new { id = page }, name, parent = (object?)null });

    private static async Task DoneAsync(Task<HttpResponseMessage> step, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await step;
        Assert.That(response.StatusCode, Is.EqualTo(expected), await response.Content.ReadAsStringAsync());
    }

    private static async Task<(int Status, string? OperationStatus)> RefusedAsync(Task<HttpResponseMessage> step)
    {
        using var response = await step;
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString());
    }

    private Task<(int Status, string? OperationStatus)> PostAsync(object blueprint) => RefusedAsync(administrator.PostAsync("/document-blueprint", blueprint));

    private object Blueprint(Guid id, string name, object title, Guid? typeId = null, Guid? parent = null, string culture = "de", string alias = "title") => new
    {
        id,
        parent = parent is null ? null : new { id = parent },
        documentType = new { id = typeId ?? type },
        values = new[] { new { alias, culture, segment = (string?)null, value = title } },
        variants = new[] { new { culture, segment = (string?)null, name } },
    };

    private async Task UseAsync<TService>(Func<TService, Task> use)
        where TService : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
