using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>The coordinator at sixty requests, with mouse and keyboard.</summary>
public sealed class CasesSection : OfficeTests
{
    private const string Requests = "/umbraco/section/cases/workspace/wc-requests-root";
    private const string Api = "/umbraco/welcome-center/api/v1";

    private ILocator Rows => Page.GetByRole(AriaRole.Row);

    [Test]
    [Order(1)]
    public async Task The_list_of_requests_turns_its_pages_and_sorts_on_the_server()
    {
        await Office.OpenSectionAsync("Fälle");
        await Link("Anfragen").First.ClickAsync();
        await Message("60 Einträge").WaitForAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(1 + 25);
        await Assertions.Expect(Rows.Nth(1)).ToContainTextAsync("Person 60");

        await Button("Nächste Seite").ClickAsync();
        await Assertions.Expect(Rows.Nth(1)).ToContainTextAsync("Person 35");
        await Button("Name").ClickAsync();

        await Assertions.Expect(Rows.Nth(1)).ToContainTextAsync("Person 01");
        await Page.GetByText("Seite 1 von 3").WaitForAsync();
        Assert.That(Page.Url, Does.EndWith("?order=Name"));
    }

    [Test]
    [Order(2)]
    public async Task What_was_searched_and_filtered_is_still_there_after_going_back()
    {
        await Page.GotoAsync(Requests);
        await Choice("Sprache").SelectOptionAsync("Arabisch");
        await Message("20 Einträge").WaitForAsync();
        await Choice("Anliegen").SelectOptionAsync("Wohnen");
        await Message("10 Einträge").WaitForAsync();
        await Page.GetByRole(AriaRole.Searchbox).FillAsync("person 3");
        await Message("2 Einträge").WaitForAsync();
        Assert.That(Page.Url, Does.EndWith("?language=ar&needArea=housing"), "a name is no part of the address");
        await Link("Person 36").ClickAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Anfrage von Person 36" }).WaitForAsync();

        await Page.GoBackAsync();

        await Message("2 Einträge").WaitForAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("person 3");
        await Assertions.Expect(Choice("Sprache")).ToHaveValueAsync("ar");
    }

    [Test]
    [Order(3)]
    public async Task With_the_keyboard_alone_a_request_becomes_a_case_with_a_note()
    {
        await Page.GotoAsync(Requests);
        await Office.TabToAsync(Page.GetByRole(AriaRole.Searchbox));
        await Page.Keyboard.TypeAsync("person 07");
        await Message("1 Eintrag").WaitForAsync();
        await Office.TabToAsync(Link("Person 07"));
        await Page.Keyboard.PressAsync("Enter");
        await Office.TabToAsync(Button("Fall daraus machen"));
        await Page.Keyboard.PressAsync("Enter");

        await Page.GetByRole(AriaRole.Heading, new() { NameRegex = new(@"^WC-\d{4}-\d{4} · Person 07$") }).WaitForAsync();
        await Office.TabToAsync(Field("Neue Notiz"));
        await Page.Keyboard.TypeAsync("Ruft am Montag an");
        await Office.TabToAsync(Button("Notiz speichern"));
        await Page.Keyboard.PressAsync("Enter");
        await Message("Die Notiz ist gespeichert.").WaitForAsync();
        await Page.GetByRole(AriaRole.Listitem).GetByText("Ruft am Montag an").WaitForAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Fall eröffnet" })).ToContainTextAsync("Colleague");
    }

    [Test]
    [Order(4)]
    public async Task A_change_of_status_is_seen_in_the_case_its_timeline_and_the_list()
    {
        var reference = await OpenCaseAsync("Person 08");

        await ChangeStatusAsync("Abgeschlossen");
        await Choice("Grund des Abschlusses").SelectOptionAsync("Weggezogen");
        await Button("Stand ändern").ClickAsync();

        await Message("Der Stand ist geändert.").WaitForAsync();
        await Page.GetByText("Stand geändert: Abgeschlossen, Weggezogen").WaitForAsync();
        await Page.GotoAsync("/umbraco/section/cases/workspace/wc-cases-root?status=Closed");
        await Link(reference).WaitForAsync();
    }

    [Test]
    [Order(5)]
    public async Task Who_was_overtaken_by_a_colleague_is_told_and_loses_no_word()
    {
        await OpenCaseAsync("Person 09");
        await Field("Neue Notiz").FillAsync("Noch nicht gespeichert");
        using var colleague = await Site.StaffAsync("coordinator");
        var overtaking = await colleague.Http.PutAsJsonAsync($"{Api}/cases/{Id()}/status", new { status = "InProgress", version = 0 });
        Assert.That(overtaking.IsSuccessStatusCode, await overtaking.Content.ReadAsStringAsync());

        await ChangeStatusAsync("Wartet");
        await Button("Stand ändern").ClickAsync();
        await Alert("Jemand hat diesen Fall inzwischen geändert.").WaitForAsync();
        await Button("Neu laden").ClickAsync();

        await Page.GetByText("Stand geändert: In Arbeit").WaitForAsync();
        await Assertions.Expect(Field("Neue Notiz")).ToHaveValueAsync("Noch nicht gespeichert");
        await Assertions.Expect(Choice("Neuer Stand")).ToHaveValueAsync("Waiting");
        await Button("Stand ändern").ClickAsync();
        await Message("Der Stand ist geändert.").WaitForAsync();
        var details = await colleague.Http.GetFromJsonAsync<JsonElement>($"{Api}/cases/{Id()}");
        Assert.That(details.GetProperty("status").GetString(), Is.EqualTo("Waiting"));
    }

    private string Id() => Regex.Match(Page.Url, "wc-case/edit/([0-9a-f-]{36})").Groups[1].Value;

    private Task ChangeStatusAsync(string status) => Choice("Neuer Stand").SelectOptionAsync(status);

    /// <returns>The reference of the case made of the person's request.</returns>
    private async Task<string> OpenCaseAsync(string person)
    {
        await Page.GotoAsync(Requests);
        await Page.GetByRole(AriaRole.Searchbox).FillAsync(person);
        await Link(person).ClickAsync();
        await Button("Fall daraus machen").ClickAsync();
        var heading = Page.GetByRole(AriaRole.Heading, new() { NameRegex = new($@"^WC-\d{{4}}-\d{{4}} · {person}$") });
        return (await heading.InnerTextAsync()).Split(' ')[0];
    }
}
