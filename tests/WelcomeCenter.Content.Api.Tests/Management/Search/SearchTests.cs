using System.Net;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Content.Api.Tests.Management.UserGroups;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Search;

/// <summary>The search in the header and in pickers.</summary>
public sealed class SearchTests(DatabaseKind database) : AdministratorTests(database)
{
    [Test]
    public async Task A_page_is_found_by_part_of_a_word_by_its_id_and_as_soon_as_it_is_saved()
    {
        var page = await Administrator.NewPageAsync("Müllabfuhr Übersicht");

        Assert.Multiple(async () =>
        {
            Assert.That(await FoundAsync(Administrator, "document", "query=abfuhr"), Does.Contain(page));
            Assert.That(await FoundAsync(Administrator, "document", "query=ubers mull"), Does.Contain(page));
            Assert.That(await FoundAsync(Administrator, "document", $"query={page}"), Is.EqualTo(new[] { page }));
            Assert.That(await FoundAsync(Administrator, "document", "query=abfuhr&culture=de"), Does.Contain(page));
            Assert.That(await FoundAsync(Administrator, "document", "query=abfuhr&culture=ar"), Does.Not.Contain(page));
        });
    }

    [Test]
    public async Task A_page_is_found_by_its_new_name_and_in_the_place_where_it_is_now()
    {
        var page = await Administrator.NewPageAsync("Früherername");
        var renamed = await Administrator.WithValueAsync(page, "title", "de", "Titel");
        renamed["variants"]![0]!["name"] = "Spaeterername";
        await Administrator.SaveAsync(page, renamed);

        Assert.That(await FoundAsync(Administrator, "document", "query=fruherer"), Does.Not.Contain(page));
        Assert.That(await FoundAsync(Administrator, "document", "query=spaeterer"), Does.Contain(page));

        (await Administrator.PutAsync($"/document/{page}/move-to-recycle-bin", new { })).Dispose();
        Assert.That(await FoundAsync(Administrator, "document", "query=spaeterer"), Is.Empty);
        Assert.That(await FoundAsync(Administrator, "document", "query=spaeterer&trashed=true"), Does.Contain(page));

        (await Administrator.DeleteAsync($"/document/{page}")).Dispose();
        Assert.That(await FoundAsync(Administrator, "document", "query=spaeterer&trashed=true"), Is.Empty);
    }

    [Test]
    public async Task Pickers_search_below_a_page_and_among_types()
    {
        var home = (await Administrator.HomeAsync()).GetProperty("id").GetGuid();
        var guide = await Administrator.DocumentAsync("guide");
        var type = (await Administrator.GetJsonAsync($"/document/{guide}")).GetProperty("documentType").GetProperty("id").GetGuid();

        var below = await FoundAsync(Administrator, "document", $"query=&parentId={home}&take=1000");
        var guides = await FoundAsync(Administrator, "document", $"query=&allowedDocumentTypes={type}&take=1000");

        Assert.That(below, Does.Contain(guide).And.Not.Contain(home));
        Assert.That(guides, Does.Contain(guide));
        Assert.That(guides, Has.Count.LessThan(below.Count));
    }

    [Test]
    public async Task Nobody_finds_pages_out_of_reach_and_the_total_does_not_tell_of_them()
    {
        var guide = await Administrator.DocumentAsync("guide");
        var inside = await Administrator.GetJsonAsync($"/item/document?id={guide}");
        var name = inside[0].GetProperty("variants")[0].GetProperty("name").GetString()!;
        var outside = await Administrator.NewPageAsync($"{name} draußen");
        using var translator = await PersonAsync(group =>
        {
            group["sections"] = new JsonArray("Umb.Section.Content");
            group["documentStartNode"] = new JsonObject { ["id"] = guide };
            group["fallbackPermissions"] = new JsonArray("Umb.Document.Read");
        });

        var answer = await translator.GetJsonAsync($"/item/document/search?query={Uri.EscapeDataString(name)}");
        var byId = await FoundAsync(translator, "document", $"query={outside}");

        Assert.That(answer.GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(answer.GetProperty("items")[0].GetProperty("id").GetGuid(), Is.EqualTo(guide));
        Assert.That(byId, Is.Empty);
    }

    [Test]
    public async Task Media_are_found_by_name_and_file_wherever_their_folder_went_and_only_within_reach()
    {
        var folder = await Administrator.FolderAsync("Suchordner");
        var picture = await Administrator.MediaAsync("marktplatz.png", Pictures.Png(8, 8), folder);
        var other = await Administrator.MediaAsync("marktplatz-2.png", Pictures.Png(9, 9));
        await Administrator.SaveMediaAsync(picture, "Blick vom Turm", await Administrator.MediaValueAsync(picture, "umbracoFile"));
        using var editor = await PersonAsync(group =>
        {
            group["sections"] = new JsonArray("Umb.Section.Media");
            group["mediaStartNode"] = new JsonObject { ["id"] = folder };
        });
        var target = await Administrator.FolderAsync("Zielordner");
        (await Administrator.PutAsync($"/media/{folder}/move", new { target = new { id = target } })).Dispose();

        Assert.Multiple(async () =>
        {
            Assert.That(await FoundAsync(Administrator, "media", "query=turm"), Is.EqualTo(new[] { picture }));
            Assert.That(await FoundAsync(Administrator, "media", "query=marktplatz"), Is.EquivalentTo(new[] { picture, other }));
            Assert.That(await FoundAsync(Administrator, "media", $"query=marktplatz&parentId={target}"), Is.EqualTo(new[] { picture }));
            Assert.That(await FoundAsync(editor, "media", "query=marktplatz"), Is.EqualTo(new[] { picture }));
        });
    }

    [Test]
    public async Task The_dashboard_of_the_index_is_for_administrators()
    {
        using var editor = await Site.StaffAsync("editor");

        using var list = await editor.GetAsync("/indexer");
        using var rebuild = await editor.PostAsync("/indexer/InternalIndex/rebuild", new { });
        using var query = await editor.GetAsync("/searcher/InternalIndex/query?term=a");

        Assert.That(new[] { list.StatusCode, rebuild.StatusCode, query.StatusCode }, Is.All.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task An_index_that_is_not_there_is_not_found()
    {
        using var index = await Administrator.GetAsync("/indexer/ExternalIndex");
        using var rebuild = await Administrator.PostAsync("/indexer/ExternalIndex/rebuild", new { });
        using var query = await Administrator.GetAsync("/searcher/ExternalSearcher/query?term=a");

        Assert.That(new[] { index.StatusCode, rebuild.StatusCode, query.StatusCode }, Is.All.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_index_tells_how_it_stands_and_is_built_anew()
    {
        await FoundAsync(Administrator, "document", "query=a");
        var before = await Administrator.GetJsonAsync("/indexer/InternalIndex");

        using var rebuild = await Administrator.PostAsync("/indexer/InternalIndex/rebuild", new { });

        Assert.That(rebuild.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(BuiltAt, Is.Not.EqualTo(before.GetProperty("providerProperties").GetProperty("BuiltAt").GetString()).After(10_000, 50));
        var after = await Administrator.GetJsonAsync("/indexer/InternalIndex");
        Assert.That(after.GetProperty("healthStatus").GetProperty("status").GetString(), Is.EqualTo("Healthy"));
        Assert.That(after.GetProperty("healthStatus").GetProperty("message").GetString(), Is.EqualTo("Der Index ist vollständig."));
        Assert.That(after.GetProperty("documentCount").GetInt32(), Is.GreaterThan(20));
        var query = await Administrator.GetJsonAsync($"/searcher/InternalIndex/query?term={await Administrator.DocumentAsync("guide")}");
        Assert.That(query.GetProperty("total").GetInt32(), Is.EqualTo(1));

        string? BuiltAt() => Administrator.GetJsonAsync("/indexer/InternalIndex").GetAwaiter().GetResult()
            .GetProperty("providerProperties").GetProperty("BuiltAt").GetString();
    }

    private static async Task<List<Guid>> FoundAsync(StaffClient staff, string kind, string query) =>
        [.. (await staff.GetJsonAsync($"/item/{kind}/search?{query}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];

    private async Task<StaffClient> PersonAsync(Action<JsonObject> rights)
    {
        var group = await Administrator.NewGroupAsync(rights);
        var person = await Administrator.CreateUserAsync(group);
        var email = (await Administrator.UserAsync(person))["email"]!.GetValue<string>();
        (await Administrator.PostAsync($"/user/{person}/change-password", new { newPassword = GivenStaff.Password })).Dispose();
        return await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
    }
}
