using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Schema;

public sealed class DocumentTypeTests(DatabaseKind database) : SiteTests(database)
{
    private const string Kind = "document-type";
    private StaffClient administrator = null!;
    private Guid text;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        text = await administrator.NewDataTypeAsync("Zeile");
    }

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task What_was_sent_is_read_back()
    {
        var template = (await administrator.GetJsonAsync("/tree/template/root")).GetProperty("items")[0].GetProperty("id").GetGuid();
        var type = GivenSchema.Type("notice", text);
        type["variesByCulture"] = true;
        type["allowedTemplates"] = new JsonArray(new JsonObject { ["id"] = template });
        type["defaultTemplate"] = new JsonObject { ["id"] = template };
        type["collection"] = new JsonObject { ["id"] = GivenSchema.ListOfContent };
        type["cleanup"] = new JsonObject { ["preventCleanup"] = true, ["keepAllVersionsNewerThanDays"] = 3, ["keepLatestVersionPerDayForDays"] = 9 };
        type["properties"]![0]!["validation"] = new JsonObject { ["mandatory"] = true, ["mandatoryMessage"] = "Bitte!", ["regEx"] = "^[A-Z]", ["regExMessage"] = "Groß" };

        var id = await administrator.NewTypeAsync(Kind, type);
        var stored = await administrator.ReadAsync($"/{Kind}/{id}");

        Assert.Multiple(() =>
        {
            foreach (var member in new[] { "alias", "name", "icon", "allowedAsRoot", "variesByCulture", "isElement", "collection", "containers", "allowedTemplates", "defaultTemplate", "cleanup", "compositions" })
            {
                Assert.That(stored[member]?.ToJsonString(), Is.EqualTo(type[member]?.ToJsonString()), member);
            }

            Assert.That(stored["properties"]![0]!["validation"]!.ToJsonString(), Is.EqualTo(type["properties"]![0]!["validation"]!.ToJsonString()));
            Assert.That(stored["properties"]![0]!["container"]!.ToJsonString(), Is.EqualTo(type["properties"]![0]!["container"]!.ToJsonString()));
        });

        await administrator.PutAsync($"/{Kind}/{id}", stored).DoneAsync();
        Assert.That((await administrator.ReadAsync($"/{Kind}/{id}")).ToJsonString(), Is.EqualTo(stored.ToJsonString()));
    }

    [Test]
    public async Task What_is_wrong_is_refused_and_nothing_is_half_written()
    {
        await RefusedAsync("GUIDE", type => { }, "DuplicateAlias");
        await RefusedAsync("über", type => { }, "InvalidAlias");
        await RefusedAsync("wrong", type => type["name"] = "", "InvalidName");
        await RefusedAsync("wrong", type => type["properties"]![0]!["alias"] = "a-b", "InvalidPropertyTypeAlias");
        await RefusedAsync("wrong", type => type["properties"]![0]!["alias"] = "wrong", "PropertyTypeAliasCannotEqualContentTypeAlias");
        await RefusedAsync("wrong", type => type["properties"]![0]!["dataType"]!["id"] = Guid.NewGuid(), "DataTypeNotFound", HttpStatusCode.NotFound);
        await RefusedAsync("wrong", type => type["properties"]![0]!["container"]!["id"] = Guid.NewGuid(), "MissingContainer");
        await RefusedAsync("wrong", type => type["containers"]![0]!["type"] = "Drawer", "InvalidContainerType");
        await RefusedAsync("wrong", type => type["containers"]![1]!["name"] = "", "InvalidContainerName");
        await RefusedAsync("wrong", type => type["variesBySegment"] = true, "SegmentsNotSupported");
        await RefusedAsync("wrong", type => type["defaultTemplate"] = new JsonObject { ["id"] = Guid.NewGuid() }, "InvalidTemplateAlias");
        await RefusedAsync("wrong", type => type["allowedDocumentTypes"] = Child(Guid.NewGuid()), "AllowedTypeNotFound");
        await RefusedAsync("wrong", type => type["compositions"] = Composition(Guid.NewGuid(), "Composition"), "InvalidComposition");
        await RefusedAsync("wrong", type => type["compositions"] = Composition(Guid.NewGuid(), "Inheritance"), "InvalidInheritance");
        await RefusedAsync("wrong", type => type["parent"] = new JsonObject { ["id"] = Guid.NewGuid() }, "ParentNotFound", HttpStatusCode.NotFound);
        Assert.That((await administrator.GetJsonAsync($"/item/{Kind}/search?query=wrong")).GetProperty("total").GetInt32(), Is.Zero);

        async Task RefusedAsync(string alias, Action<JsonObject> change, string status, HttpStatusCode code = HttpStatusCode.BadRequest)
        {
            var type = GivenSchema.Type(alias, text);
            change(type);
            await administrator.PostAsync($"/{Kind}", type).RefusedAsync(code, status);
        }
    }

    [Test]
    public async Task A_type_lends_its_properties_and_stays_while_others_need_it()
    {
        var lender = await administrator.NewTypeAsync(Kind, GivenSchema.Type("lender", text));
        var borrower = GivenSchema.Type("borrower", text);
        borrower["properties"] = new JsonArray();
        borrower["compositions"] = Composition(lender, "Composition");
        var id = await administrator.NewTypeAsync(Kind, borrower);

        var users = await administrator.GetJsonAsync($"/{Kind}/{lender}/composition-references");
        using var offered = await administrator.PostAsync(
            $"/{Kind}/available-compositions",
            new { id = Guid.NewGuid(), isElement = false, currentPropertyAliases = new[] { "TEXT" }, currentCompositeIds = Array.Empty<Guid>() });
        var available = JsonSerializer.Deserialize<JsonElement>(await offered.Content.ReadAsStringAsync()).EnumerateArray()
            .ToDictionary(item => item.GetProperty("id").GetGuid(), item => item.GetProperty("isCompatible").GetBoolean());

        Assert.Multiple(() =>
        {
            Assert.That(users.EnumerateArray().Select(user => user.GetProperty("id").GetGuid()), Is.EqualTo(new[] { id }));
            Assert.That(available[lender], Is.False, "Both have a property text.");
            Assert.That(available, Does.Not.ContainKey(id), "What takes properties does not lend any.");
        });
        await administrator.DeleteAsync($"/{Kind}/{lender}").RefusedAsync(HttpStatusCode.BadRequest, "InUse");
        var circle = await administrator.ReadAsync($"/{Kind}/{lender}");
        circle["compositions"] = Composition(id, "Composition");
        await administrator.PutAsync($"/{Kind}/{lender}", circle).RefusedAsync(HttpStatusCode.BadRequest, "InvalidComposition");
    }

    [Test]
    public async Task Documents_are_made_of_a_new_type_and_keep_it_from_being_deleted()
    {
        var id = await administrator.NewTypeAsync(Kind, GivenSchema.Type("leaflet", text));
        var document = await administrator.NewDocumentAsync(id, "Merkblatt", ("text", "Bitte mitbringen"));

        await administrator.DeleteAsync($"/{Kind}/{id}").RefusedAsync(HttpStatusCode.BadRequest, "InUse");
        var element = await administrator.ReadAsync($"/{Kind}/{id}");
        element["isElement"] = true;
        await administrator.PutAsync($"/{Kind}/{id}", element).RefusedAsync(HttpStatusCode.BadRequest, "InvalidElementFlagDocumentHasContent");
        Assert.That((await administrator.GetJsonAsync($"/document/{document}")).GetProperty("values")[0].GetProperty("value").GetString(), Is.EqualTo("Bitte mitbringen"));
    }

    [Test]
    public async Task It_is_told_beforehand_what_saving_does_to_content_and_then_it_happens()
    {
        var id = await administrator.NewTypeAsync(Kind, GivenSchema.Type("hint", text));
        var document = await administrator.NewDocumentAsync(id, "Hinweis", ("text", "Sieben"));
        var renamed = await administrator.ReadAsync($"/{Kind}/{id}");
        renamed["properties"]![0]!["alias"] = "words";

        using var foreseen = await administrator.ForeseeAsync(Kind, id, renamed);
        var effects = JsonSerializer.Deserialize<JsonElement>(await foreseen.Content.ReadAsStringAsync());
        using var saved = await administrator.PutAsync($"/{Kind}/{id}", renamed);
        var value = (await administrator.GetJsonAsync($"/document/{document}")).GetProperty("values")[0];

        Assert.Multiple(() =>
        {
            Assert.That(effects.GetProperty("isPossible").GetBoolean(), Is.True);
            Assert.That(effects.GetProperty("effects")[0].GetProperty("kind").GetString(), Is.EqualTo("PropertyRenamed"));
            Assert.That(effects.GetProperty("effects")[0].GetProperty("message").GetString(), Does.StartWith("Das Feld „text“ in „hint“ bekommt einen anderen Alias. Vorhandene Werte (1)"));
            Assert.That(saved.Headers.GetValues("Umb-Notifications").Single(), Does.Contain("Vorhandene Inhalte"));
            Assert.That(value.GetProperty("alias").GetString(), Is.EqualTo("words"));
        });

        renamed["properties"]![0]!["dataType"]!["id"] = await administrator.NewDataTypeAsync("Zahl", editor: "Umbraco.Integer");
        using var impossible = await administrator.ForeseeAsync(Kind, id, renamed);
        Assert.That(JsonSerializer.Deserialize<JsonElement>(await impossible.Content.ReadAsStringAsync()).GetProperty("isPossible").GetBoolean(), Is.False);
        using var refused = await administrator.PutAsync($"/{Kind}/{id}", renamed);
        var problem = JsonSerializer.Deserialize<JsonElement>(await refused.Content.ReadAsStringAsync());
        Assert.Multiple(() =>
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ValuesNotConvertible"));
            Assert.That(problem.GetProperty("errors").GetProperty("$")[0].GetString(), Does.Contain("„text“"));
        });
    }

    [Test]
    public async Task A_type_may_inherit_and_lies_below_its_parent()
    {
        var parent = await administrator.NewTypeAsync(Kind, GivenSchema.Type("ancestor", text));
        var child = GivenSchema.Type("descendant", text);
        child["properties"] = new JsonArray();
        child["parent"] = new JsonObject { ["id"] = parent };
        child["compositions"] = Composition(parent, "Inheritance");
        var id = await administrator.NewTypeAsync(Kind, child);

        var below = await administrator.GetJsonAsync($"/tree/{Kind}/children?parentId={parent}");
        Assert.That(below.GetProperty("items")[0].GetProperty("id").GetGuid(), Is.EqualTo(id));
        await administrator.PutAsync($"/{Kind}/{id}/move", new { target = (object?)null }).RefusedAsync(HttpStatusCode.BadRequest, "NotAllowed");
    }

    [Test]
    public async Task Media_types_of_the_program_stay_and_others_come_and_go()
    {
        var image = await administrator.ReadAsync($"/media-type/{GivenSchema.ImageType}");
        Assert.That(image["isDeletable"]!.GetValue<bool>(), Is.False);
        await administrator.DeleteAsync($"/media-type/{GivenSchema.ImageType}").RefusedAsync(HttpStatusCode.BadRequest, "IsSystemType");
        image["alias"] = "Picture";
        await administrator.PutAsync($"/media-type/{GivenSchema.ImageType}", image).RefusedAsync(HttpStatusCode.BadRequest, "IsSystemType");
        image["alias"] = "Image";
        image["properties"] = new JsonArray();
        await administrator.PutAsync($"/media-type/{GivenSchema.ImageType}", image).RefusedAsync(HttpStatusCode.BadRequest, "IsSystemType");

        var type = GivenSchema.Type("leafletFile", text);
        type.Remove("allowedDocumentTypes");
        type["allowedMediaTypes"] = new JsonArray(new JsonObject { ["mediaType"] = new JsonObject { ["id"] = GivenSchema.ImageType }, ["sortOrder"] = 0 });
        var id = await administrator.NewTypeAsync("media-type", type);
        var stored = await administrator.ReadAsync($"/media-type/{id}");
        Assert.That(stored["allowedMediaTypes"]![0]!["mediaType"]!["id"]!.GetValue<Guid>(), Is.EqualTo(GivenSchema.ImageType));
        await administrator.DeleteAsync($"/media-type/{id}").DoneAsync();
    }

    private static JsonArray Child(Guid id) => [new JsonObject { ["documentType"] = new JsonObject { ["id"] = id }, ["sortOrder"] = 0 }];

    private static JsonArray Composition(Guid id, string kind) => [new JsonObject { ["documentType"] = new JsonObject { ["id"] = id }, ["compositionType"] = kind }];
}
