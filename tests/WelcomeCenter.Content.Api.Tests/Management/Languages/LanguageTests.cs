using System.Net;
using System.Text.Json;
using WelcomeCenter.Content.Api.Tests.Management.Dictionary;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Languages;

public sealed class LanguageTests(DatabaseKind database) : SiteTests(database)
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
    public async Task Only_administrators_change_languages(string group)
    {
        using var colleague = await Site.StaffAsync(group);

        using var created = await colleague.PostAsync("/language", Language("French", "fr"));
        using var changed = await colleague.PutAsync("/language/ar", Language("Arabic", "ar", isMandatory: true));
        using var deleted = await colleague.DeleteAsync("/language/ar");

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_language_that_is_not_there_is_not_changed_or_deleted()
    {
        using var changed = await administrator.PutAsync("/language/ja", Language("Japanese", "ja"));
        using var deleted = await administrator.DeleteAsync("/language/ja");

        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("", "InvalidIsoCode")]
    [TestCase("umbraco", "InvalidIsoCode")]
    [TestCase("de_AT", "InvalidIsoCode")]
    [TestCase("fr/../x", "InvalidIsoCode")]
    [TestCase("DE", "DuplicateIsoCode")]
    public async Task Tags_that_mean_no_new_language_are_refused(string isoCode, string status)
    {
        using var response = await administrator.PostAsync("/language", Language("Name", isoCode));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo(status));
    }

    [TestCase("", "MissingName")]
    [TestCase("   ", "MissingName")]
    [TestCase("12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901", "NameTooLong")]
    public async Task A_name_is_needed(string name, string status)
    {
        using var response = await administrator.PostAsync("/language", Language(name, "nl"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo(status));
    }

    [TestCase("ja", "InvalidFallback")]
    [TestCase("uk", "InvalidFallback")]
    [TestCase("de-simple", "InvalidFallback")]
    [TestCase("??", "InvalidFallbackIsoCode")]
    public async Task A_language_never_falls_back_on_itself_or_on_nothing(string fallback, string status)
    {
        var isoCode = fallback == "de-simple" ? "de" : "uk";
        using var response = await administrator.PutAsync($"/language/{isoCode}", Language("Name", isoCode, isDefault: isoCode == "de", fallback: fallback));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo(status));
        Assert.That((await administrator.GetJsonAsync($"/language/{isoCode}")).GetProperty("name").GetString(), Is.Not.EqualTo("Name"));
    }

    [Test]
    public async Task The_default_language_stays()
    {
        using var changed = await administrator.PutAsync("/language/de", Language("Deutsch", "de"));
        using var deleted = await administrator.DeleteAsync("/language/de");

        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await changed.StatusAsync(), Is.EqualTo("MissingDefault"));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await deleted.StatusAsync(), Is.EqualTo("MissingDefault"));
    }

    [Test]
    public async Task A_language_is_added_changed_and_taken_away_again()
    {
        using var created = await administrator.PostAsync("/language", Language("Portuguese (Brazil)", "pt-BR", fallback: "es"));
        using var changed = await administrator.PutAsync("/language/pt-BR", Language("Português", "pt-BR", isMandatory: true, fallback: "en"));
        var read = await administrator.GetJsonAsync("/language/pt-BR");
        var items = await administrator.GetJsonAsync("/item/language?isoCode=pt-BR&isoCode=xx");
        using var deleted = await administrator.DeleteAsync("/language/pt-BR");
        using var gone = await administrator.GetAsync("/language/pt-BR");

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(created.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo("pt-BR"));
        Assert.That(created.Headers.Location!.ToString(), Is.EqualTo(StaffClient.Management + "/language/pt-BR"));
        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(read.GetProperty("name").GetString(), Is.EqualTo("Português"));
        Assert.That(read.GetProperty("isMandatory").GetBoolean(), Is.True);
        Assert.That(read.GetProperty("fallbackIsoCode").GetString(), Is.EqualTo("en"));
        Assert.That(items.EnumerateArray().Select(item => item.GetProperty("isoCode").GetString()), Is.EqualTo(new[] { "pt-BR" }));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_tag_of_the_sites_own_is_kept_as_it_is_written()
    {
        using var created = await administrator.PostAsync("/language", Language("Easy English", "en-simple", fallback: "en"));

        var read = await administrator.GetJsonAsync("/language/en-simple");
        var cultures = await administrator.GetJsonAsync("/culture?skip=0&take=1000");
        using var deleted = await administrator.DeleteAsync("/language/en-simple");
        var names = cultures.GetProperty("items").EnumerateArray().Select(culture => culture.GetProperty("name").GetString()).ToList();
        Assert.That(created.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo("en-simple"));
        Assert.That(read.GetProperty("isoCode").GetString(), Is.EqualTo("en-simple"));
        Assert.That(names, Does.Contain("en-simple").And.Contain("de-simple").And.Contain("fr"));
        Assert.That(names, Has.Count.EqualTo(cultures.GetProperty("total").GetInt32()));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_default_language_is_known_by_name()
    {
        var item = await administrator.GetJsonAsync("/item/language/default");

        Assert.That(item.GetProperty("isoCode").GetString(), Is.EqualTo("de"));
    }

    [Test]
    public async Task Administrators_are_told_of_the_settings_and_nobody_else()
    {
        using var editor = await Site.StaffAsync("editor");

        Assert.That(await SectionsAsync(administrator), Does.Contain("Umb.Section.Settings"));
        Assert.That(await SectionsAsync(editor), Does.Not.Contain("Umb.Section.Settings"));
    }

    [Test]
    public async Task A_document_with_texts_in_a_language_that_is_gone_is_saved_all_the_same()
    {
        using var added = await administrator.PostAsync("/language", Language("Dutch", "nl"));
        var page = await administrator.NewPageAsync("Seite mit Niederländisch");
        var inDutch = await administrator.WithValueAsync(page, "title", "nl", "Pagina");
        inDutch["variants"]!.AsArray().Add(JsonSerializer.SerializeToNode(new { culture = "nl", name = "Pagina" }));
        await administrator.SaveAsync(page, inDutch);

        using var deleted = await administrator.DeleteAsync("/language/nl");

        Assert.That(await administrator.StateAsync(page, "nl"), Is.Null);
        await administrator.SaveAsync(page, await administrator.WithValueAsync(page, "title", "de", "Seite ohne Niederländisch"));
    }

    private static object Language(string name, string isoCode, bool isDefault = false, bool isMandatory = false, string? fallback = null) =>
        new { name, isoCode, isDefault, isMandatory, fallbackIsoCode = fallback };

    private static async Task<IEnumerable<string?>> SectionsAsync(StaffClient client) =>
        (await client.GetJsonAsync("/user/current")).GetProperty("allowedSections").EnumerateArray().Select(section => section.GetString());
}
