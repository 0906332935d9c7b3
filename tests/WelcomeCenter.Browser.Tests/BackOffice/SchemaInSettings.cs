using System.Text.Json;
using Microsoft.Playwright;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>An administrator makes a data type and a document type, allows it below the start page, makes a page of it and changes the type, in order.</summary>
public sealed class SchemaInSettings : OfficeTests
{
    private const string DataType = "Kurzer Hinweis";
    private const string Type = "Merkblatt";
    private const string Page1 = "Merkblatt zum Umzug";

    protected override string Group => "admin";

    [Test]
    [Order(1)]
    public async Task A_data_type_is_made()
    {
        await NewAsync("Datentypen", "Neuer Datentyp");
        await Page.Locator("umb-workspace-header-name-editable input").FillAsync(DataType);
        await Button("Wählen Sie einen Editor").ClickAsync();
        await Page.GetByText("Text Box", new() { Exact = true }).ClickAsync();
        await Page.GetByText("Umb.PropertyEditorUi.TextBox").First.WaitForAsync();
        await SaveAsync("POST", "/data-type");

        await Page.WaitForURLAsync("**/data-type/edit/**");
        await Assertions.Expect(Link(DataType).First).ToBeVisibleAsync();
    }

    [Test]
    [Order(2)]
    public async Task A_document_type_is_made_with_a_tab_a_group_and_two_properties()
    {
        await NewAsync("Dokumententypen", "Dokumenttype");
        await Page.Locator("umb-input-with-alias input").First.FillAsync(Type);
        await Page.GetByText("Add tab").ClickAsync();
        await NameAsync(Page.Locator("umb-content-type-design-editor uui-tab uui-input input"), "Inhalt");
        await Button("Gruppe hinzufügen").ClickAsync();
        await NameAsync(Page.Locator("umb-content-type-design-editor-group uui-input input").First, "Texte");
        await AddPropertyAsync("Hinweis");
        await AddPropertyAsync("Quelle");
        await SaveAsync("POST", "/document-type");

        await Page.WaitForURLAsync("**/document-type/edit/**");
        var stored = await TypeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(stored.GetProperty("alias").GetString(), Is.EqualTo("merkblatt"));
            Assert.That(stored.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("alias").GetString()), Is.EquivalentTo(new[] { "hinweis", "quelle" }));
            Assert.That(stored.GetProperty("containers").EnumerateArray().Select(container => container.GetProperty("type").GetString()), Is.EquivalentTo(new[] { "Tab", "Group" }));
        });
    }

    [Test]
    [Order(3)]
    public async Task It_is_allowed_below_the_start_page()
    {
        await Link("Startseite").First.ClickAsync();
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Struktur" }).ClickAsync();
        var allowed = Page.Locator("umb-input-document-type");
        await allowed.GetByRole(AriaRole.Button, new() { Name = "Auswählen", Exact = true }).ClickAsync();
        await Page.Locator($"umb-tree-picker-modal uui-menu-item[label='{Type}']").Last.ClickAsync(new() { Position = new() { X = 60, Y = 15 } });
        await Office.ClickAsync("Auswählen");
        await Assertions.Expect(allowed.GetByText(Type, new() { Exact = true })).ToBeVisibleAsync();
        await SaveAsync("PUT", "/document-type/");

        // What was saved is what is shown afterwards.
        await Assertions.Expect(allowed.GetByText(Type, new() { Exact = true })).ToBeVisibleAsync();
    }

    [Test]
    [Order(4)]
    public async Task A_page_of_the_new_type_is_written_and_published()
    {
        await Office.OpenSectionAsync("Inhalte");
        await Link("Start").First.HoverAsync();
        await Page.Locator("umb-document-tree-item").First.GetByRole(AriaRole.Button, new() { NameRegex = new("^Neu") }).First.ClickAsync();
        await Page.Locator("uui-ref-node-document-type").Filter(new() { HasText = Type }).ClickAsync();
        await Office.Property("Hinweis").WaitForAsync();
        await Page.Locator("input[placeholder^='Bitte Name']").First.FillAsync(Page1);
        await Office.FillAsync("Hinweis", "Bitte den Ausweis mitbringen.");
        await Page.RunAndWaitForResponseAsync(
            () => Office.ClickAsync("Speichern und veröffentlichen"), response => response.Url.EndsWith("/publish", StringComparison.Ordinal) && response.Ok);

        var document = await DocumentAsync();
        Assert.That(document.GetProperty("variants")[0].GetProperty("state").GetString(), Is.EqualTo("Published"));
        Assert.That(document.GetProperty("values")[0].GetProperty("value").GetString(), Is.EqualTo("Bitte den Ausweis mitbringen."));
    }

    [Test]
    [Order(5)]
    public async Task What_a_change_does_to_the_page_is_said_before_it_is_made()
    {
        var type = await TypeAsync();
        await Page.GotoAsync($"/umbraco/section/settings/workspace/document-type/edit/{type.GetProperty("id").GetGuid()}/view/settings");
        await Page.GetByText("Je Sprache", new() { Exact = true }).ClickAsync();
        await Office.ClickAsync("Speichern");
        var effect = Page.GetByText("„Merkblatt“ hat künftig Sprachfassungen. Vorhandene Dokumente (1) werden zu Dokumenten in der Standardsprache.");
        await effect.WaitForAsync();
        await Office.ClickAsync("Abbrechen");
        await effect.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.That((await TypeAsync()).GetProperty("variesByCulture").GetBoolean(), Is.False);

        await Office.ClickAsync("Speichern");
        await effect.WaitForAsync();
        await Page.RunAndWaitForResponseAsync(
            () => Office.ClickAsync("Trotzdem speichern"), response => response.Request.Method == "PUT" && response.Url.Contains("/document-type/", StringComparison.Ordinal) && response.Ok);

        Assert.That((await DocumentAsync()).GetProperty("variants")[0].GetProperty("culture").GetString(), Is.EqualTo("de"));
    }

    [Test]
    [Order(6)]
    public async Task Everything_is_taken_away_again()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var document = (await DocumentAsync()).GetProperty("id").GetGuid();
        var type = (await TypeAsync()).GetProperty("id").GetGuid();
        var dataType = (await FirstAsync(administrator, $"/filter/data-type?name={DataType}"))!.Value.GetProperty("id").GetGuid();

        foreach (var path in new[] { $"/document/{document}", $"/document-type/{type}", $"/data-type/{dataType}" })
        {
            using var deleted = await administrator.DeleteAsync(path);
            Assert.That(deleted.IsSuccessStatusCode, await deleted.Content.ReadAsStringAsync());
        }
    }

    private static async Task<JsonElement> TypeAsync()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var found = await FirstAsync(administrator, $"/item/document-type/search?query={Type}");
        return await administrator.GetJsonAsync($"/document-type/{found!.Value.GetProperty("id").GetGuid()}");
    }

    private static async Task<JsonElement> DocumentAsync()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var found = await FirstAsync(administrator, $"/item/document/search?query={Page1}");
        return await administrator.GetJsonAsync($"/document/{found!.Value.GetProperty("id").GetGuid()}");
    }

    private static async Task<JsonElement?> FirstAsync(StaffClient client, string path) =>
        (await client.GetJsonAsync(path)).GetProperty("items").EnumerateArray().Select(item => (JsonElement?)item).FirstOrDefault();

    private async Task NewAsync(string tree, string what)
    {
        await Office.OpenSectionAsync("Einstellungen");
        await Link(tree).First.ClickAsync();
        await Button("Neu").First.ClickAsync();
        await Page.GetByText(what, new() { Exact = true }).Last.ClickAsync();
    }

    private static async Task NameAsync(ILocator input, string name)
    {
        await input.FillAsync(name);
        await input.PressAsync("Enter");
    }

    private async Task AddPropertyAsync(string name)
    {
        var form = Page.Locator("umb-property-type-workspace-view-settings");
        var picker = Page.Locator("umb-data-type-picker-flow-modal");
        await Page.GetByText("Eigenschaft hinzufügen", new() { Exact = true }).Last.ClickAsync();
        await form.Locator("umb-input-with-alias input").First.FillAsync(name);
        await form.GetByText("Select Property Editor").ClickAsync();
        await picker.Locator("input").First.FillAsync(DataType);
        await picker.GetByText(DataType, new() { Exact = true }).Last.ClickAsync();
        await form.GetByText("Umb.PropertyEditorUi.TextBox").WaitForAsync();
        await Office.ClickAsync("Senden");
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private Task SaveAsync(string method, string path) => Page.RunAndWaitForResponseAsync(
        () => Office.ClickAsync("Speichern"), response => response.Request.Method == method && response.Url.Contains(path, StringComparison.Ordinal) && response.Ok);
}
