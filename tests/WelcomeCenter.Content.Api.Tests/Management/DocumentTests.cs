using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>Editing as the client does it: read, save, validate, publish, look back, roll back.</summary>
public sealed class DocumentTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [Test]
    public async Task An_unknown_document_is_not_found()
    {
        using var response = await editor.GetAsync($"/document/{Guid.NewGuid()}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await OperationStatusAsync(response), Is.EqualTo("NotFound"));
    }

    [Test]
    public async Task A_body_that_is_no_document_is_refused_with_problem_details()
    {
        using var response = await editor.PutAsync($"/document/{await editor.DocumentAsync("guide")}", new { values = "nonsense" });

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("Error"));
        Assert.That(problem.GetProperty("title").GetString(), Is.Not.Empty);
        Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(400));
        Assert.That(problem.EnumerateObject().Select(member => member.Value.ValueKind), Has.None.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task A_draft_is_saved_but_not_shown_until_it_is_published()
    {
        var page = await editor.NewPageAsync("Erste Fassung");
        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();

        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", "Zweite Fassung"));

        Assert.That(await editor.StateAsync(page, "de"), Is.EqualTo("PublishedPendingChanges"));
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Zweite Fassung"));
        Assert.That(await editor.ValueAsync($"/document/{page}/published", "title", "de"), Is.EqualTo("Erste Fassung"));
    }

    [Test]
    public async Task A_missing_mandatory_value_is_named_by_a_filter_and_a_wrong_one_by_its_place()
    {
        var guide = await editor.DocumentAsync("guide");
        var empty = await editor.WithValueAsync(guide, "title", "de", null);
        var values = empty["values"]!.AsArray();
        var place = values.Select((value, index) => (value, index)).Single(entry => (string?)entry.value!["alias"] == "title" && (string?)entry.value["culture"] == "de").index;
        var absent = empty.DeepClone().AsObject();
        absent["values"]!.AsArray().RemoveAt(place);

        var byPlace = await ErrorsAsync(guide, empty);
        var byFilter = await ErrorsAsync(guide, absent);

        Assert.That(byPlace, Does.Contain($"$.values[{place}].value"));
        Assert.That(byFilter, Does.Contain("$.values[?(@.alias == 'title' && @.culture == 'de' && @.segment == null)].value"));
    }

    [Test]
    public async Task An_incomplete_draft_is_saved_and_only_publishing_is_refused()
    {
        var page = await editor.NewPageAsync("Unvollständig");
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", null));

        using var response = await editor.PublishAsync(page, "de");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await editor.StateAsync(page, "de"), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task A_change_that_started_from_an_older_state_is_refused_and_loses_nothing()
    {
        var page = await editor.NewPageAsync("Anfang");
        var mine = await editor.WithValueAsync(page, "title", "de", "Meins");
        using var colleague = await Site.StaffAsync("editor");
        await colleague.SaveAsync(page, await colleague.WithValueAsync(page, "title", "de", "Deins"));

        using var response = await editor.PutAsync($"/document/{page}", mine);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(await OperationStatusAsync(response), Is.EqualTo("ConcurrencyViolation"));
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Deins"));
    }

    [Test]
    public async Task Rolling_back_brings_the_earlier_words_into_the_draft()
    {
        var page = await editor.NewPageAsync("Alt");
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", "Neu"));
        var versions = await editor.GetJsonAsync($"/document-version?documentId={page}&culture=de");
        var oldest = versions.GetProperty("items").EnumerateArray().Last().GetProperty("id").GetGuid();

        using var response = await editor.PostAsync($"/document-version/{oldest}/rollback?culture=de", new { });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await editor.GetJsonAsync($"/document-version/{oldest}")).GetProperty("id").GetGuid(), Is.EqualTo(oldest));
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Alt"));
    }

    [Test]
    public async Task The_history_says_who_did_what()
    {
        var page = await editor.NewPageAsync("Verlauf");
        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();

        var log = await editor.GetJsonAsync($"/document/{page}/audit-log?orderDirection=Ascending");

        Assert.That(
            log.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("logType").GetString()),
            Is.EqualTo(new[] { "New", "PublishVariant" }));
    }

    [Test]
    public async Task A_document_taken_off_the_site_is_a_draft_again()
    {
        var page = await editor.NewPageAsync("Zurückgezogen");
        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();

        using var response = await editor.PutAsync($"/document/{page}/unpublish", new { cultures = (string[]?)null });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await editor.StateAsync(page, "de"), Is.EqualTo("Draft"));
        Assert.That((await editor.GetAsync($"/document/{page}/published")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_deleted_document_waits_in_the_bin_and_finds_its_way_back()
    {
        var page = await editor.NewPageAsync("Gelöscht");
        using var trashed = await editor.PutAsync($"/document/{page}/move-to-recycle-bin", new { });
        var parent = await editor.GetJsonAsync($"/recycle-bin/document/{page}/original-parent");

        using var restored = await editor.PutAsync($"/recycle-bin/document/{page}/restore", new { target = parent });

        Assert.That(trashed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(restored.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await editor.GetJsonAsync($"/document/{page}")).GetProperty("isTrashed").GetBoolean(), Is.False);
    }

    [Test]
    public async Task Partners_know_which_guides_point_to_them()
    {
        var guide = await editor.GetJsonAsync($"/document/{await editor.DocumentAsync("guide")}");
        var partner = guide.GetProperty("values").EnumerateArray()
            .Single(value => value.GetProperty("alias").GetString() == "partners").GetProperty("value")[0].GetProperty("unique").GetGuid();

        var references = await editor.GetJsonAsync($"/document/{partner}/referenced-by?take=10");

        var found = references.GetProperty("items").EnumerateArray().ToList();
        Assert.That(found.Select(item => item.GetProperty("id").GetGuid()), Does.Contain(guide.GetProperty("id").GetGuid()));
        Assert.That(found[0].EnumerateObject().First().Name, Is.EqualTo("$type"));
    }

    [Test]
    public async Task The_preview_shows_the_draft_and_the_public_address_does_not()
    {
        var page = await editor.NewPageAsync("Vorher");
        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", "Nachher im Entwurf"));

        var preview = (await editor.GetJsonAsync($"/document/{page}/preview-url?providerAlias=umbDocumentUrlProvider&culture=de&segment=")).GetProperty("url").GetString()!;

        var draft = await GetPageAsync(preview);
        var published = await GetPageAsync(preview.Split('?')[0]);
        Assert.That(draft.Heading(), Is.EqualTo("Nachher im Entwurf"));
        Assert.That(published.Heading(), Is.EqualTo("Vorher"));
    }

    private static async Task<string?> OperationStatusAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString();

    private async Task<IEnumerable<string>> ErrorsAsync(Guid id, System.Text.Json.Nodes.JsonObject document)
    {
        var body = document.DeepClone().AsObject();
        body["cultures"] = new System.Text.Json.Nodes.JsonArray("de");
        using var response = await editor.Http.PutAsJsonAsync($"/umbraco/management/api/v1.1/document/{id}/validate", body);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("PropertyValidationError"));
        return problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ToList();
    }
}
