using System.Net;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>What the client asks before it shows anything (contract: hosting document, section 4.3).</summary>
public sealed class BootTests(DatabaseKind database) : SiteTests(database)
{
    [Test]
    public async Task An_address_that_is_not_built_is_not_found_with_problem_details()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        using var response = await administrator.GetAsync("/webhook");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Before_sign_in_the_client_learns_that_the_server_runs()
    {
        using var stranger = StaffClient.Stranger(Site);

        var status = await stranger.GetJsonAsync("/server/status");
        var configuration = await stranger.GetJsonAsync("/server/configuration");

        Assert.That(status.GetProperty("serverStatus").GetString(), Is.EqualTo("Run"));
        Assert.That(configuration.GetProperty("versionCheckPeriod").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task All_twelve_languages_come_in_one_page_german_first()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        var languages = await administrator.GetJsonAsync("/language?pageSize=50");

        Assert.That(languages.GetProperty("total").GetInt32(), Is.EqualTo(12));
        Assert.That(languages.GetProperty("items")[0].GetProperty("isDefault").GetBoolean(), Is.True);
        Assert.That(languages.GetProperty("items").EnumerateArray().Select(language => language.GetProperty("isoCode").GetString()), Does.Contain("de-simple"));
    }

    [Test]
    public async Task Languages_are_named_by_their_codes()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        var items = await administrator.GetJsonAsync("/item/language?isoCode=ar&isoCode=de&isoCode=xx");

        Assert.That(items.EnumerateArray().Select(item => item.GetProperty("isoCode").GetString()), Is.EquivalentTo(["ar", "de"]));
    }

    [Test]
    public async Task Taking_nothing_still_tells_how_much_there_is()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        var page = await administrator.GetJsonAsync("/tree/document/root?skip=0&take=0");

        Assert.That(page.GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(page.GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Every_property_of_every_document_type_finds_its_data_type()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var guide = await administrator.GetJsonAsync($"/document/{await administrator.DocumentAsync("guide")}");
        var type = await administrator.GetJsonAsync($"/document-type/{guide.GetProperty("documentType").GetProperty("id").GetGuid()}");

        foreach (var property in type.GetProperty("properties").EnumerateArray())
        {
            var dataType = await administrator.GetJsonAsync($"/data-type/{property.GetProperty("dataType").GetProperty("id").GetGuid()}");
            Assert.That(dataType.GetProperty("editorUiAlias").GetString(), Does.StartWith("Umb.PropertyEditorUi."));
        }
    }

    [Test]
    public async Task Ancestors_are_never_an_error()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        var withoutId = await administrator.GetJsonAsync("/tree/document/ancestors");
        var unknown = await administrator.GetJsonAsync($"/tree/document/ancestors?descendantId={Guid.NewGuid()}");

        Assert.That(withoutId.GetArrayLength(), Is.Zero);
        Assert.That(unknown.GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_search_with_empty_filters_finds_names_whatever_their_case()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        var found = await administrator.GetJsonAsync("/item/document/search?query=WOHNUNG&culture=&parentId=&dataTypeId=&skip=0&take=10");

        Assert.That(found.GetProperty("total").GetInt32(), Is.GreaterThan(0));
    }

    [Test]
    public async Task The_problem_speaks_the_language_of_the_user()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        using var response = await administrator.GetAsync($"/document/{Guid.NewGuid()}");

        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.That(problem.RootElement.GetProperty("title").GetString(), Is.EqualTo("Das gibt es nicht oder nicht mehr."));
    }
}
