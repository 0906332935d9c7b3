using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.DocumentCollections;

/// <summary>The list view of a page: found, ordered and cut by the database.</summary>
public sealed class DocumentCollectionTests(DatabaseKind database) : SiteTests(database)
{
    private readonly Guid list = Guid.NewGuid();
    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task Fill()
    {
        await Site.ImportEveryEditorAsync();
        editor = await Site.StaffAsync("editor");
        await CreateAsync(list, null, EveryEditor.ListType, "Liste", "List");
        await CreateAsync(Guid.NewGuid(), list, EveryEditor.Type, "Öl", "Zebra", ("textBox", "c", "de"), ("integer", 9, null));
        await CreateAsync(Guid.NewGuid(), list, EveryEditor.Type, "Apfel", "Yak", ("textBox", "B", "de"), ("integer", 100, null));
        await CreateAsync(Guid.NewGuid(), list, EveryEditor.Type, "Birne", null, ("textBox", "a", "de"), ("textBox", "x", "en"), ("integer", 10, null));
    }

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [TestCase("board", HttpStatusCode.OK)]
    [TestCase("translator", HttpStatusCode.OK)]
    public async Task Who_may_read_sees_the_list(string group, HttpStatusCode expected)
    {
        using var colleague = await Site.StaffAsync(group, "de");

        using var response = await colleague.GetAsync($"/collection/document/{list}");

        Assert.That(response.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task Somebody_without_the_content_section_sees_nothing()
    {
        using var stranger = StaffClient.Stranger(Site);

        using var response = await stranger.GetAsync($"/collection/document/{list}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("/collection/document/7d3f0a52-0000-4000-8000-000000000001", HttpStatusCode.NotFound, "ContentNotFound")]
    [TestCase("?dataTypeId=7d3f0a52-0000-4000-8000-000000000001", HttpStatusCode.NotFound, "DataTypeNotFound")]
    [TestCase("?dataTypeId=0cc0eba1-9960-42c9-bf9b-60e150b429ae", HttpStatusCode.BadRequest, "DataTypeNotCollection")]
    [TestCase("?orderBy=password", HttpStatusCode.BadRequest, "OrderByNotPartOfCollectionConfiguration")]
    [TestCase("?orderBy=email", HttpStatusCode.BadRequest, "OrderByNotPartOfCollectionConfiguration")]
    public async Task What_is_no_list_is_refused(string path, HttpStatusCode status, string operationStatus)
    {
        using var response = await editor.GetAsync(path.StartsWith('?') ? $"/collection/document/{list}{path}" : path);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString(), Is.EqualTo(operationStatus));
    }

    [Test]
    public async Task A_page_whose_children_stand_in_the_tree_is_no_list()
    {
        using var response = await editor.GetAsync($"/collection/document/{await editor.DocumentAsync("guides")}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("orderBy=name&orderCulture=de", "Apfel,Birne,Öl")]
    [TestCase("orderBy=name&orderCulture=de&orderDirection=Descending", "Öl,Birne,Apfel")]
    [TestCase("orderBy=name&orderCulture=en", "Birne,Apfel,Öl")]
    [TestCase("orderBy=integer&orderCulture=de", "Öl,Birne,Apfel")]
    [TestCase("orderBy=integer&orderDirection=Descending", "Apfel,Birne,Öl")]
    [TestCase("orderBy=textBox&orderCulture=de", "Birne,Apfel,Öl")]
    [TestCase("orderBy=createDate", "Öl,Apfel,Birne")]
    [TestCase("orderBy=sortOrder&orderDirection=Descending", "Birne,Apfel,Öl")]
    [TestCase("orderBy=creator", "Öl,Apfel,Birne")]
    [TestCase("orderBy=published", "Öl,Apfel,Birne")]
    [TestCase("orderBy=contentTypeAlias", "Öl,Apfel,Birne")]
    [TestCase("orderBy=name&orderCulture=de&filter=ÖL", "Öl")]
    [TestCase("orderBy=name&orderCulture=de&filter=ya", "Apfel")]
    [TestCase("orderBy=name&orderCulture=de&filter=%25", "")]
    [TestCase("orderBy=name&orderCulture=de&skip=1&take=1", "Birne")]
    public async Task The_list_is_ordered_found_and_cut(string query, string names)
    {
        var page = await editor.GetJsonAsync($"/collection/document/{list}?{query}");

        Assert.That(string.Join(',', page.GetProperty("items").EnumerateArray().Select(item => Name(item, "de"))), Is.EqualTo(names));
        Assert.That(page.GetProperty("total").GetInt32(), Is.EqualTo(query.Contains("filter") ? names.Length is 0 ? 0 : 1 : 3));
    }

    [Test]
    public async Task An_item_has_the_columns_of_the_list_in_its_language_and_nothing_else()
    {
        var page = await editor.GetJsonAsync($"/collection/document/{list}?orderBy=name&orderCulture=de&filter=Birne");

        var item = page.GetProperty("items")[0];
        Assert.That(
            item.GetProperty("values").EnumerateArray().Select(value => $"{value.GetProperty("alias")}/{value.GetProperty("culture")}={value.GetProperty("value")}"),
            Is.EquivalentTo(new[] { "textBox/de=a", "integer/=10" }));
        Assert.That(item.GetProperty("creator").GetString(), Is.EqualTo("Colleague"));
        Assert.That(item.GetProperty("updater").GetString(), Is.EqualTo("Colleague"));
        Assert.That(item.GetProperty("documentType").GetProperty("alias").GetString(), Is.EqualTo("everyEditor"));
        Assert.That(item.GetProperty("ancestors")[0].GetProperty("id").GetGuid(), Is.EqualTo(list));
    }

    [Test]
    public async Task The_directory_of_contact_points_is_a_list()
    {
        var directory = await editor.DocumentAsync("partners");

        var page = await editor.GetJsonAsync($"/collection/document/{directory}?orderBy=city&orderCulture=de");

        Assert.That(page.GetProperty("total").GetInt32(), Is.GreaterThan(3));
        Assert.That((await editor.GetJsonAsync($"/item/document?id={directory}"))[0].GetProperty("documentType").GetProperty("collection").GetProperty("id").GetGuid(), Is.Not.EqualTo(Guid.Empty));
    }

    private static string? Name(JsonElement item, string culture) =>
        item.GetProperty("variants").EnumerateArray().First(variant => variant.GetProperty("culture").GetString() == culture).GetProperty("name").GetString();

    private async Task CreateAsync(Guid id, Guid? parent, Guid type, string german, string? english, params (string Alias, object Value, string? Culture)[] values)
    {
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        var variants = new[] { ("de", german), ("en", english) }.Where(variant => variant.Item2 is not null);
        using var response = await editor.PostAsync("/document", new
        {
            id,
            parent = parent is null ? null : new { id = parent },
            documentType = new { id = type },
            values = values.Select(value => new { alias = value.Alias, culture = value.Culture, segment = (string?)null, value = value.Value }),
            variants = variants.Select(variant => new { culture = variant.Item1, segment = (string?)null, name = variant.Item2 }),
        });
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created), await response.Content.ReadAsStringAsync());
    }
}
