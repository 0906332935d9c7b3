using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Tags;

/// <summary>What the client asks while somebody types a tag or opens a picker.</summary>
public sealed class SuggestionTests(DatabaseKind database) : SiteTests(database)
{
    private readonly Guid page = Guid.NewGuid();
    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn()
    {
        await Site.ImportEveryEditorAsync();
        editor = await Site.StaffAsync("editor");
        await TaggedAsync(page, "Öffnungszeit", "Amt");
        await TaggedAsync(Guid.NewGuid(), "Amt");
    }

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [TestCase("query=am&tagGroup=proben", "Amt:2")]
    [TestCase("query=öff&tagGroup=proben&culture=de", "Öffnungszeit:1")]
    [TestCase("tagGroup=proben", "Amt:2,Öffnungszeit:1")]
    [TestCase("tagGroup=proben&take=1", "Amt:2")]
    [TestCase("query=am&tagGroup=andere", "")]
    public async Task Tags_are_suggested_from_what_pages_of_the_group_carry(string query, string expected)
    {
        var found = await editor.GetJsonAsync($"/tag?{query}");

        Assert.That(
            string.Join(',', found.GetProperty("items").EnumerateArray().Select(tag => $"{tag.GetProperty("text")}:{tag.GetProperty("nodeCount")}")),
            Is.EqualTo(expected));
    }

    [TestCase("Root", "", "home")]
    [TestCase("Current", "", "guide")]
    [TestCase("Parent", "", "guides")]
    [TestCase("Site", "", "home")]
    [TestCase("ByKey", "", "partners")]
    [TestCase("Elsewhere", "", "")]
    [TestCase("Current", "NearestAncestorOrSelf:guides", "guides")]
    [TestCase("Current", "FurthestAncestorOrSelf:", "home")]
    [TestCase("Root", "NearestDescendantOrSelf:partners", "partners")]
    [TestCase("Root", "NearestDescendantOrSelf:partners,NearestAncestorOrSelf:home", "home")]
    [TestCase("Root", "Sideways:", "")]
    public async Task A_picker_begins_where_its_data_type_says(string origin, string steps, string expected)
    {
        var (guide, guides, partners) = (await editor.DocumentAsync("guide"), await editor.DocumentAsync("guides"), await editor.DocumentAsync("partners"));
        var types = await TypesAsync();
        var body = new
        {
            context = new { id = guide, parent = new { id = guides } },
            query = new
            {
                origin = new { alias = origin, id = partners },
                steps = steps.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(step => step.Split(':'))
                    .Select(step => new { alias = step[0], documentTypeIds = step[1].Length is 0 ? [] : new[] { types[step[1]] } }),
            },
        };

        using var response = await editor.PostAsync("/dynamic-root/query", body);
        var roots = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("roots").EnumerateArray().Select(root => root.GetGuid()).ToList();

        Assert.That(roots.Count, Is.EqualTo(expected.Length is 0 ? 0 : 1));
        Assert.That(string.Concat(await Task.WhenAll(roots.Select(AliasAsync))), Is.EqualTo(expected));
    }

    private async Task<string> AliasAsync(Guid document)
    {
        var type = (await editor.GetJsonAsync($"/document/{document}")).GetProperty("documentType").GetProperty("id").GetGuid();
        return (await editor.GetJsonAsync($"/document-type/{type}")).GetProperty("alias").GetString()!;
    }

    private async Task<Dictionary<string, Guid>> TypesAsync()
    {
        var types = new Dictionary<string, Guid>();
        foreach (var alias in (string[])["guides", "partners", "guide"])
        {
            types[alias] = await TypeAsync(await editor.DocumentAsync(alias));
        }

        types["home"] = await TypeAsync((await editor.HomeAsync()).GetProperty("id").GetGuid());
        return types;
    }

    private async Task<Guid> TypeAsync(Guid document) =>
        (await editor.GetJsonAsync($"/document/{document}")).GetProperty("documentType").GetProperty("id").GetGuid();

    private async Task TaggedAsync(Guid id, params string[] tags)
    {
        using var response = await editor.PostAsync("/document", new
        {
            id,
            documentType = new { id = EveryEditor.Type },
            values = new[] { new { alias = "tags", culture = (string?)null, segment = (string?)null, value = tags } },
            variants = new[] { new { culture = "de", segment = (string?)null, name = string.Join(' ', tags) } },
        });
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
    }
}
