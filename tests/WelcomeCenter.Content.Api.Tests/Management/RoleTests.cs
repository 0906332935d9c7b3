using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>G19, S04: what each role may not do to content, asked of the server and not of the screen.</summary>
public sealed class RoleTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [TestCase("GET", "/tree/document/root")]
    [TestCase("GET", "/language")]
    [TestCase("GET", "/user/current")]
    [TestCase("PUT", "/document/sort")]
    [TestCase("POST", "/document")]
    public async Task A_stranger_gets_nothing(string method, string path)
    {
        using var stranger = StaffClient.Stranger(Site);

        using var request = new HttpRequestMessage(new HttpMethod(method), StaffClient.Management + path);
        request.Content = method == "GET" ? null : JsonContent.Create(new { });
        using var response = await stranger.Http.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("intern")]
    [TestCase("translator")]
    [TestCase("board")]
    public async Task Who_only_drafts_or_reads_cannot_publish(string group)
    {
        using var colleague = await Site.StaffAsync(group, "de");
        var page = await editor.NewPageAsync("Nicht veröffentlicht");

        using var response = await colleague.PublishAsync(page, "de");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await editor.StateAsync(page, "de"), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task The_board_reads_and_changes_nothing()
    {
        using var board = await Site.StaffAsync("board");
        var page = await editor.NewPageAsync("Nur lesen");
        var changed = await editor.WithValueAsync(page, "title", "de", "Geändert");

        using var read = await board.GetAsync($"/document/{page}");
        using var write = await board.PutAsync($"/document/{page}", changed);
        using var delete = await board.DeleteAsync($"/document/{page}");

        Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(write.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(delete.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_translator_changes_their_own_language_and_leaves_the_others_as_they_are()
    {
        using var translator = await Site.StaffAsync("translator", "ar");
        var guide = await editor.DocumentAsync("guide");
        var german = await editor.ValueAsync($"/document/{guide}", "title", "de");
        var changed = await translator.WithValueAsync(guide, "title", "ar", "عنوان جديد");
        changed["values"]!.AsArray().Single(value => (string?)value!["alias"] == "title" && (string?)value["culture"] == "de")!["value"] = "Fremd";

        await translator.SaveAsync(guide, changed);

        Assert.That(await editor.ValueAsync($"/document/{guide}", "title", "ar"), Is.EqualTo("عنوان جديد"));
        Assert.That(await editor.ValueAsync($"/document/{guide}", "title", "de"), Is.EqualTo(german));
    }

    [Test]
    public async Task A_translator_adds_no_language_but_their_own()
    {
        using var translator = await Site.StaffAsync("translator", "ar");
        var page = await editor.NewPageAsync("Nur deutsch");

        using var response = await translator.PutAsync($"/document/{page}", await editor.WithValueAsync(page, "title", "de", "Fremd"));

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("LanguageNotAllowed"));
    }

    [TestCase("editor")]
    [TestCase("translator")]
    [TestCase("board")]
    public async Task Only_who_works_with_cases_is_told_of_that_section(string group)
    {
        using var colleague = await Site.StaffAsync(group, "ar");

        var user = await colleague.GetJsonAsync("/user/current");

        Assert.That(user.GetProperty("allowedSections").EnumerateArray().Select(section => section.GetString()), Does.Not.Contain("WelcomeCenter.Section.Cases"));
    }

    [Test]
    public async Task The_dictionary_belongs_to_the_translation_section()
    {
        using var intern = await Site.StaffAsync("intern");

        using var response = await intern.GetAsync("/dictionary");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }
}
