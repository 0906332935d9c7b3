using Microsoft.Playwright;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>An administrator adds a language and a word, readers see the word, and both are taken away again, in order.</summary>
public sealed class LanguagesAndWords : OfficeTests
{
    private const string Key = "site.language.change";
    private const string Word = "Eine andere Sprache, bitte";
    private const string OtherWord = "In einer anderen Sprache lesen";

    protected override string Group => "admin";

    [Test]
    [Order(1)]
    public async Task A_language_is_added()
    {
        await Office.OpenSectionAsync("Einstellungen");
        await Link("Sprachen").First.ClickAsync();
        await CreateAsync();

        var culture = Page.Locator("umb-input-culture-select");
        await culture.Locator("input").FillAsync("Dutch");
        await culture.Locator("uui-combobox-list-option").GetByText("Dutch", new() { Exact = true }).ClickAsync();
        await SaveAsync("POST", "/language");

        await Page.WaitForURLAsync("**/language/edit/nl**");
        await Link("Sprachen").First.ClickAsync();
        await Page.GetByText("Dutch", new() { Exact = true }).First.WaitForAsync();
    }

    [Test]
    [Order(2)]
    public async Task A_word_is_written_in_every_language_and_readers_see_it_at_once()
    {
        Assert.That((await ReaderAsync("/de/")).Text, Does.Not.Contain(Word));
        await Office.OpenSectionAsync("Übersetzung");
        await CreateAsync();
        await Page.Locator("umb-workspace-header-name-editable input").FillAsync(Key);
        await Translation("Dutch").WaitForAsync();
        await Translation("Deutsch").FillAsync(Word);
        await SaveAsync("POST", "/dictionary");

        await Assert.ThatAsync(async () => (await ReaderAsync("/de/")).Text, Does.Contain(Word).After(10).Seconds.PollEvery(200).MilliSeconds);
    }

    [Test]
    [Order(3)]
    public async Task The_word_is_found_and_changed()
    {
        await Page.GotoAsync("/umbraco/section/translation");
        await Link(Key).First.ClickAsync();
        await Assertions.Expect(Translation("Deutsch")).ToHaveValueAsync(Word);

        await Translation("Deutsch").FillAsync(OtherWord);
        await SaveAsync("PUT", "/dictionary/");

        await Assert.ThatAsync(async () => (await ReaderAsync("/de/")).Text, Does.Contain(OtherWord).After(10).Seconds.PollEvery(200).MilliSeconds);
    }

    [Test]
    [Order(4)]
    public async Task Both_are_taken_away_and_the_shipped_word_is_back()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var found = await administrator.GetJsonAsync($"/dictionary?filter={Key}");

        using var word = await administrator.DeleteAsync($"/dictionary/{found.GetProperty("items")[0].GetProperty("id")}");
        using var language = await administrator.DeleteAsync("/language/nl");

        Assert.That(word.IsSuccessStatusCode && language.IsSuccessStatusCode);
        Assert.That((await ReaderAsync("/de/")).Text, Does.Not.Contain(OtherWord));
    }

    private ILocator Translation(string language) =>
        Page.Locator("umb-property-layout").Filter(new() { Has = Page.GetByText(language, new() { Exact = true }) }).Locator("textarea").First;

    private Task CreateAsync() => Link("Neu").Or(Button("Neu")).First.ClickAsync();

    private Task SaveAsync(string method, string path) => Page.RunAndWaitForResponseAsync(
        () => Office.ClickAsync("Speichern"), response => response.Request.Method == method && response.Url.Contains(path, StringComparison.Ordinal) && response.Ok);
}
