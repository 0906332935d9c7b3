using System.Net;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.UserGroups;

/// <summary>S04: start nodes, languages and verbs of a group hold at every door to the documents.</summary>
public sealed class GroupRightsTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly string[] AllVerbs =
    [
        "Umb.Document.Read", "Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Publish", "Umb.Document.Unpublish", "Umb.Document.Delete",
        "Umb.Document.Move", "Umb.Document.Duplicate", "Umb.Document.Sort", "Umb.Document.Rollback",
    ];

    private StaffClient administrator = null!;
    private Guid inside;
    private Guid outside;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task Prepare()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        inside = await administrator.DocumentAsync("guide");
        outside = await administrator.NewPageAsync("Außerhalb gelegen");
    }

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task Outside_of_the_start_node_nothing_is_read_found_or_changed()
    {
        using var colleague = await MemberAsync(group => group["documentStartNode"] = new JsonObject { ["id"] = inside });
        var body = await administrator.WithValueAsync(outside, "title", "de", "Überschrieben");

        HttpResponseMessage[] answers =
        [
            await colleague.GetAsync($"/document/{outside}"),
            await colleague.GetAsync($"/document/{outside}/published"),
            await colleague.GetAsync($"/document/{outside}/audit-log"),
            await colleague.GetAsync($"/document/{outside}/preview-url?culture=de"),
            await colleague.GetAsync($"/document-version?documentId={outside}"),
            await colleague.PutAsync($"/document/{outside}", body),
            await colleague.PublishAsync(outside, "de"),
            await colleague.PutAsync($"/document/{outside}/unpublish", new { cultures = new[] { "de" } }),
            await colleague.PutAsync($"/document/{outside}/move", new { target = new { id = inside } }),
            await colleague.PutAsync($"/document/{inside}/move", new { target = new { id = outside } }),
            await colleague.PostAsync($"/document/{outside}/copy", new { target = new { id = inside } }),
            await colleague.PutAsync($"/document/{outside}/move-to-recycle-bin", new { }),
            await colleague.DeleteAsync($"/document/{outside}"),
            await colleague.DeleteAsync("/recycle-bin/document"),
            await colleague.PutAsync("/document/sort", new { parent = (object?)null, sorting = Array.Empty<object>() }),
        ];

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await colleague.GetJsonAsync($"/item/document?id={outside}&id={inside}")).EnumerateArray().Select(Id), Is.EqualTo(new[] { inside }));
        Assert.That((await colleague.GetJsonAsync($"/document/urls?id={outside}")).GetArrayLength(), Is.Zero);
        Assert.That((await colleague.GetJsonAsync("/item/document/search?query=au%C3%9Ferhalb%20gelegen")).GetProperty("total").GetInt32(), Is.Zero);
        Assert.That((await administrator.GetJsonAsync("/item/document/search?query=au%C3%9Ferhalb%20gelegen")).GetProperty("total").GetInt32(), Is.EqualTo(1));
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Test]
    public async Task The_tree_shows_the_locked_way_to_the_start_node_and_nothing_beside_it()
    {
        using var colleague = await MemberAsync(group => group["documentStartNode"] = new JsonObject { ["id"] = inside });
        var path = (await administrator.GetJsonAsync($"/tree/document/ancestors?descendantId={inside}")).EnumerateArray().Select(Id).ToList();

        var below = (await colleague.GetJsonAsync("/tree/document/root")).GetProperty("items").EnumerateArray().Single();
        foreach (var next in path.Skip(1))
        {
            Assert.That(below.GetProperty("noAccess").GetBoolean(), Is.True);
            below = (await colleague.GetJsonAsync($"/tree/document/children?parentId={Id(below)}")).GetProperty("items").EnumerateArray().Single();
            Assert.That(Id(below), Is.EqualTo(next));
        }

        var siblings = await colleague.GetJsonAsync($"/tree/document/siblings?target={inside}&before=50&after=50");
        Assert.That(below.GetProperty("noAccess").GetBoolean(), Is.False);
        Assert.That(siblings.GetProperty("items").EnumerateArray().Select(Id), Is.EqualTo(new[] { inside }));
        Assert.That(siblings.GetProperty("totalBefore").GetInt32() + siblings.GetProperty("totalAfter").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task A_start_node_of_the_person_narrows_what_the_group_opens()
    {
        using var colleague = await MemberAsync(group => group["documentRootAccess"] = true);
        var id = (await colleague.GetJsonAsync("/user/current")).GetProperty("id").GetGuid();
        var user = await administrator.UserAsync(id);
        user["documentStartNodeIds"] = new JsonArray(new JsonObject { ["id"] = inside });

        using var before = await colleague.GetAsync($"/document/{outside}");
        using var saved = await administrator.PutAsync($"/user/{id}", user);
        using var after = await colleague.GetAsync($"/document/{outside}");
        using var own = await colleague.GetAsync($"/document/{inside}");

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(own.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_rule_for_one_document_takes_the_place_of_the_rules_for_all_there_and_below()
    {
        var page = await administrator.NewPageAsync("Mit eigener Regel");
        using var colleague = await MemberAsync(group =>
        {
            group["documentRootAccess"] = true;
            group["permissions"] = Rule(page, "Umb.Document.Read");
        });

        using var read = await colleague.GetAsync($"/document/{page}");
        using var refused = await colleague.PutAsync($"/document/{page}", await administrator.WithValueAsync(page, "title", "de", "Neu"));
        using var elsewhere = await colleague.PutAsync($"/document/{outside}", await administrator.WithValueAsync(outside, "title", "de", "Außerhalb gelegen"));
        var current = await colleague.GetJsonAsync("/user/current");

        Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(elsewhere.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(current.GetProperty("permissions")[0].GetProperty("document").GetProperty("id").GetGuid(), Is.EqualTo(page));
    }

    [Test]
    public async Task A_document_that_may_not_be_read_is_locked_in_the_tree_and_found_nowhere()
    {
        var page = await administrator.NewPageAsync("Verschlossenes Blatt");
        using var colleague = await MemberAsync(group =>
        {
            group["documentRootAccess"] = true;
            group["permissions"] = Rule(page);
        });
        var home = Id(await administrator.HomeAsync());

        using var read = await colleague.GetAsync($"/document/{page}");
        var child = (await colleague.GetJsonAsync($"/tree/document/children?parentId={home}&take=100")).GetProperty("items").EnumerateArray().Single(item => Id(item) == page);
        var found = await colleague.GetJsonAsync("/item/document/search?query=Verschlossenes");
        using var published = await colleague.PutAsync($"/document/{home}/publish-with-descendants", new { cultures = new[] { "de" }, includeUnpublishedDescendants = true });

        Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(child.GetProperty("noAccess").GetBoolean(), Is.True);
        Assert.That(found.GetProperty("total").GetInt32(), Is.Zero);
        Assert.That(published.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await administrator.StateAsync(page, "de"), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task A_language_that_is_not_granted_is_neither_saved_nor_published()
    {
        using var colleague = await MemberAsync(group =>
        {
            group["documentRootAccess"] = true;
            group["hasAccessToAllLanguages"] = false;
            group["languages"] = new JsonArray("ar");
        });
        var page = await administrator.NewPageAsync("Nur Arabisch erlaubt");

        using var saved = await colleague.PutAsync($"/document/{page}", await administrator.WithValueAsync(page, "title", "de", "Fremd"));
        using var published = await colleague.PublishAsync(page, "de");

        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await published.OperationStatus(), Is.EqualTo("LanguageNotAllowed"));
        Assert.That(await administrator.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Nur Arabisch erlaubt"));
    }

    [Test]
    public async Task A_right_taken_from_the_group_is_gone_with_the_next_request()
    {
        var group = GivenGroups.Group(Editing(one => one["documentRootAccess"] = true));
        using var colleague = await MemberOfAsync(group);
        group["fallbackPermissions"] = new JsonArray("Umb.Document.Read");

        using var saved = await administrator.PutAsync($"/user-group/{(Guid)group["id"]!}", group);
        using var refused = await colleague.PublishAsync(inside, "de");

        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private static Guid Id(System.Text.Json.JsonElement item) => item.GetProperty("id").GetGuid();

    private static JsonArray Rule(Guid document, params string[] verbs) => new(new JsonObject
    {
        ["$type"] = "DocumentPermissionPresentationModel",
        ["document"] = new JsonObject { ["id"] = document },
        ["verbs"] = new JsonArray([.. verbs.Select(verb => (JsonNode)verb)]),
    });

    private static Action<JsonObject> Editing(Action<JsonObject> adjust) => group =>
    {
        group["sections"] = new JsonArray("Umb.Section.Content");
        group["hasAccessToAllLanguages"] = true;
        group["fallbackPermissions"] = new JsonArray([.. AllVerbs.Select(verb => (JsonNode)verb)]);
        adjust(group);
    };

    private Task<StaffClient> MemberAsync(Action<JsonObject> adjust) => MemberOfAsync(GivenGroups.Group(Editing(adjust)));

    private async Task<StaffClient> MemberOfAsync(JsonObject group)
    {
        using var response = await administrator.PostAsync("/user-group", group);
        response.EnsureSuccessStatusCode();
        return await Site.StaffAsync((string)group["alias"]!);
    }
}
