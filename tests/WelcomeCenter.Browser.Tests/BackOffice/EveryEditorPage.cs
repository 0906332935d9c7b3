using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using WelcomeCenter.Browser.Tests.Journeys;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>A page with every property editor in the genuine client; on a site of its own, because its type stands at the root. In order.</summary>
[NonParallelizable]
public sealed class EveryEditorPage
{
    private readonly Guid id = Guid.NewGuid();
    private TestSite site = null!;
    private StaffClient administrator = null!;
    private BackOfficePage office = null!;

    private IPage Page => office.Page;

    [OneTimeSetUp]
    public async Task Open()
    {
        site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.ImportEveryEditorAsync();
        administrator = await StaffClient.AdministratorAsync(site);
        using var created = await administrator.PostAsync("/document", new JsonObject
        {
            ["id"] = id,
            ["documentType"] = new JsonObject { ["id"] = EveryEditor.Type },
            ["values"] = new JsonArray([.. Values().Select(value => (JsonNode)value)]),
            ["variants"] = new JsonArray(new JsonObject { ["culture"] = "de", ["name"] = "Alle Editoren" }),
        });
        Assert.That((int)created.StatusCode, Is.EqualTo(201), await created.Content.ReadAsStringAsync());
        office = await BackOfficePage.OpenAsync(site);
        await office.SignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        await (office?.Page.Context.CloseAsync() ?? Task.CompletedTask);
        administrator?.Dispose();
        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Test]
    [Order(1)]
    public async Task Every_property_opens_in_its_editor()
    {
        await ReopenAsync();

        await Assertions.Expect(Page.Locator("umb-property")).ToHaveCountAsync(34);
        await Assertions.Expect(Page.Locator("umb-property-editor-ui-missing, umb-property-editor-ui-missing-ui")).ToHaveCountAsync(0);
        await Property("Standort").Locator(".pin").WaitForAsync();
    }

    [Test]
    [Order(2)]
    public async Task What_is_typed_survives_saving_publishing_and_reloading()
    {
        await Property("Kurztext").Locator("input").First.FillAsync("Neu");
        await Property("Langtext").Locator("textarea").First.FillAsync("Zwei\nZeilen");
        await Property("E-Mail").Locator("input").First.FillAsync("neu@example.org");
        await Property("Ganzzahl").Locator("input").First.FillAsync("7");
        await Property("Kommazahl").Locator("input").First.FillAsync("3.5");
        await Property("Schalter").Locator("uui-toggle").ClickAsync();
        await Property("Auswahlliste").Locator("select").SelectOptionAsync("Arbeit");
        await Property("Entweder oder").GetByText("Nein").ClickAsync();
        await Property("Ankreuzen").GetByText("Blau").ClickAsync();
        await Property("Zeilen").Locator("input").First.FillAsync("zwei");
        await Property("Regler").Locator("input").First.FocusAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Property("Farbe").GetByText("#0000ff").ClickAsync();
        await Property("Standort").GetByRole(AriaRole.Textbox, new() { Name = "Breitengrad" }).FillAsync("49.5");
        await Page.Keyboard.PressAsync("Tab");
        await office.SaveAndPublishAsync();

        foreach (var path in (string[])[$"/document/{id}", $"/document/{id}/published"])
        {
            var values = (await administrator.GetJsonAsync(path)).GetProperty("values").EnumerateArray()
                .ToDictionary(value => value.GetProperty("alias").GetString()!, value => value.GetProperty("value"));
            Assert.That(values["textBox"].GetString(), Is.EqualTo("Neu"), path);
            Assert.That(values["textArea"].GetString(), Is.EqualTo("Zwei\nZeilen"));
            Assert.That(values["email"].GetString(), Is.EqualTo("neu@example.org"));
            Assert.That(values["integer"].GetInt32(), Is.EqualTo(7));
            Assert.That(values["decimal"].GetDecimal(), Is.EqualTo(3.5m));
            Assert.That(values["toggle"].GetBoolean(), Is.False);
            Assert.That(values["dropdown"].GetRawText(), Is.EqualTo("[\"Arbeit\"]"));
            Assert.That(values["radio"].GetString(), Is.EqualTo("Nein"));
            Assert.That(values["checkboxes"].GetRawText(), Is.EqualTo("[\"Rot\",\"Blau\"]"));
            Assert.That(values["lines"].GetRawText(), Is.EqualTo("[\"zwei\"]"));
            Assert.That(values["slider"].GetProperty("from").GetInt32(), Is.EqualTo(5));
            Assert.That(values["color"].GetProperty("label").GetString(), Is.EqualTo("Blau"));
            Assert.That(values["map"].GetProperty("address").GetProperty("coordinates").GetProperty("lat").GetDecimal(), Is.EqualTo(49.5m));
            foreach (var untouched in Values().Where(value => Untouched.Contains((string)value["alias"]!)))
            {
                var alias = (string)untouched["alias"]!;
                Assert.That(JsonElement.DeepEquals(values[alias], JsonSerializer.SerializeToElement(untouched["value"])), $"{path} {alias}: {values[alias]}");
            }
        }

        await ReopenAsync();
        await Assertions.Expect(Property("Kurztext").Locator("input").First).ToHaveValueAsync("Neu");
    }

    [Test]
    [Order(3)]
    public async Task A_broken_rule_is_told_at_its_field()
    {
        await Property("Kurztext").Locator("input").First.FillAsync(string.Empty);
        await Property("Langtext").Locator("textarea").First.FillAsync("mit 5 Ziffern");
        await Property("Standort").GetByRole(AriaRole.Textbox, new() { Name = "Breitengrad" }).FillAsync("149");
        await Page.Keyboard.PressAsync("Tab");
        await office.ClickAsync("Speichern und veröffentlichen…");
        await office.ClickAsync("Speichern und veröffentlichen");

        await Property("Kurztext").GetByText("Der Wert darf nicht leer bleiben").First.WaitForAsync();
        await Property("Langtext").GetByText("Bitte ohne Ziffern.").First.WaitForAsync();
        await Property("Standort").GetByText("Den Ort gibt es nicht").First.WaitForAsync();
        var published = await administrator.GetJsonAsync($"/document/{id}/published");
        Assert.That(published.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == "textBox").GetProperty("value").GetString(), Is.EqualTo("Neu"));
    }

    [Test]
    [Order(4)]
    public async Task A_page_becomes_a_blueprint_and_a_new_page_begins_with_it()
    {
        using var mended = await administrator.PutAsync($"/document/{id}", new
        {
            values = new[] { new { alias = "textBox", culture = "de", segment = (string?)null, value = "Muster" } },
            variants = new[] { new { culture = "de", name = "Alle Editoren" } },
        });
        await ReopenAsync();
        await office.ActAsync("Inhaltsvorlage anlegen…");
        var made = await Page.RunAndWaitForResponseAsync(
            () => office.ClickAsync("Speichern"), response => response.Url.EndsWith("/document-blueprint/from-document", StringComparison.Ordinal) && response.Ok);
        var blueprint = made.Headers["umb-generated-resource"];

        await Page.GotoAsync($"/umbraco/section/content/workspace/document/create/parent/document-root/null/{EveryEditor.Type}/blueprint/{blueprint}");

        await Assertions.Expect(Property("Kurztext").Locator("input").First).ToHaveValueAsync("Muster");
    }

    [Test]
    [Order(5)]
    public async Task Somebody_follows_a_page()
    {
        await ReopenAsync();
        await office.ActAsync("Benachrichtigungen…");
        await Page.Locator("umb-document-notifications-modal uui-toggle").Filter(new() { HasText = "Veröffentlichen" }).First.ClickAsync();
        await Page.RunAndWaitForResponseAsync(() => office.ClickAsync("Speichern"), response => response.Request.Method == "PUT" && response.Url.EndsWith("/notifications", StringComparison.Ordinal) && response.Ok);

        var followed = (await administrator.GetJsonAsync($"/document/{id}/notifications")).EnumerateArray()
            .Where(action => action.GetProperty("subscribed").GetBoolean()).Select(action => action.GetProperty("alias").GetString());
        Assert.That(followed, Is.EqualTo(new[] { "publish" }));
    }

    [Test]
    [Order(6)]
    public async Task A_list_of_pages_is_searched()
    {
        var directory = (await administrator.GetJsonAsync("/item/document/search?query=Anlaufstellen")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{directory}/de");
        await Page.GetByText("Einwohneramt", new() { Exact = true }).First.WaitForAsync();

        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Suchen", Exact = true }).Last.FillAsync("vhs");

        await Assertions.Expect(Page.Locator("uui-table-row").Filter(new() { HasText = "Einwohneramt" })).ToHaveCountAsync(0);
        await Page.Locator("uui-table-row").Filter(new() { HasText = "vhs Amberg" }).First.WaitForAsync();
        Assert.That(office.Errors.Where(error => !error.Contains("status of 400", StringComparison.Ordinal)), Is.Empty, "errors in the browser's console");
    }

    private static readonly string[] Untouched =
        ["dropdownMany", "tags", "span", "dateTime", "dateOnly", "timeOnly", "unspecified", "zoned", "links", "richText", "blockList", "blockGrid", "singleBlock", "words"];

    private static readonly List<JsonObject> Given =
    [
        Value("textBox", "\"Kurz\"", "de"),
        Value("textArea", "\"Lang\"", "de"),
        Value("email", "\"x@example.org\""),
        Value("integer", "5"),
        Value("decimal", "2.5"),
        Value("toggle", "true"),
        Value("dropdown", """["Wohnen"]"""),
        Value("dropdownMany", """["Arbeit"]"""),
        Value("radio", "\"Ja\""),
        Value("checkboxes", """["Rot"]"""),
        Value("tags", """["neu"]"""),
        Value("lines", """["eins"]"""),
        Value("slider", """{"from":4,"to":4}"""),
        Value("span", """{"from":2,"to":8}"""),
        Value("color", """{"label":"Rot","value":"#ff0000"}"""),
        Value("dateTime", "\"2026-02-03 14:30:00\""),
        Value("dateOnly", """{"date":"2026-02-03","timeZone":null}"""),
        Value("timeOnly", """{"date":"14:30:00","timeZone":null}"""),
        Value("unspecified", """{"date":"2026-02-03T14:30:00","timeZone":null}"""),
        Value("zoned", """{"date":"2026-02-03T14:30:00+01:00","timeZone":"Europe/Berlin"}"""),
        Value("links", """[{"name":"Stadt","type":"external","url":"https://example.org"}]"""),
        Value("richText", """{"markup":"<p>Hallo</p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""", "de"),
        Value("blockList", Block("Umbraco.BlockList", "Erste"), "de"),
        Value("blockGrid", Block("Umbraco.BlockGrid", "Raster")),
        Value("singleBlock", Block("Umbraco.SingleBlock", "Einzel")),
        Value("map", """{"address":{"coordinates":{"lat":49.4454,"lng":11.8582},"full_address":"Marktplatz 11"},"mapconfig":{"zoom":15,"maptype":"roadmap","centerCoordinates":{"lat":49.4454,"lng":11.8582}}}"""),
        Value("words", """{"de":"Wort"}"""),
    ];

    private static IEnumerable<JsonObject> Values() => Given.Select(value => value.DeepClone().AsObject());

    private static JsonObject Value(string alias, string json, string? culture = null) =>
        new() { ["alias"] = alias, ["culture"] = culture, ["segment"] = null, ["value"] = JsonNode.Parse(json) };

    private static string Block(string layout, string heading)
    {
        var (content, settings) = (Guid.NewGuid(), Guid.NewGuid());
        var place = layout is "Umbraco.BlockGrid" ? ",\"columnSpan\":12,\"rowSpan\":1,\"areas\":[]" : string.Empty;
        return $$"""
            {"layout":{"{{layout}}":[{"contentKey":"{{content}}","settingsKey":"{{settings}}"{{place}}}]},
             "contentData":[{"key":"{{content}}","contentTypeKey":"{{EveryEditor.Card}}","values":[{"alias":"heading","culture":null,"segment":null,"value":"{{heading}}","editorAlias":"Umbraco.TextBox"}]}],
             "settingsData":[{"key":"{{settings}}","contentTypeKey":"{{EveryEditor.Look}}","values":[]}],
             "expose":[{"contentKey":"{{content}}","culture":null,"segment":null}]}
            """;
    }

    private ILocator Property(string name) => Page.Locator("umb-property").Filter(new() { HasText = name }).First;

    private async Task ReopenAsync()
    {
        await Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{id}/de");
        await Page.ReloadAsync();
        await Page.Locator("umb-property").Nth(33).WaitForAsync();
        await Property("Kurztext").Locator("input").First.WaitForAsync();
    }
}
