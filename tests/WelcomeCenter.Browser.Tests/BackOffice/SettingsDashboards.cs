using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>What an administrator sees of the running site in Settings: index of the search, health checks, log.</summary>
public sealed class SettingsDashboards : OfficeTests
{
    private const string Settings = "/umbraco/section/settings";

    protected override string Group => "admin";

    [Test]
    public async Task The_header_finds_a_page_by_part_of_a_word()
    {
        await Page.GotoAsync("/umbraco/section/content");
        await Page.GetByText("Alles Gespeicherte ist veröffentlicht.").Or(Page.GetByRole(AriaRole.Listitem)).First.WaitForAsync();
        await Page.Locator("umb-search-header-app uui-button").ClickAsync();

        await Page.Locator("umb-search-modal input").FillAsync("ohnung");

        await Page.Locator("umb-document-search-result-item").GetByText("ohnung").First.WaitForAsync();
    }

    [Test]
    public async Task The_index_is_looked_into_and_built_anew()
    {
        await Page.GotoAsync($"{Settings}/dashboard/examine-management");
        await Link("InternalIndex").ClickAsync();
        await Page.GetByText("Der Index ist vollständig.").WaitForAsync();

        await Page.Locator("umb-dashboard-examine-searcher #search-input input").FillAsync("ohnung");
        await Page.Locator("umb-dashboard-examine-searcher").GetByRole(AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();
        await Page.GetByText("Treffern – Seite 1").WaitForAsync();

        await Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await Button("Index neu aufbauen").ClickAsync();
                await Page.Locator("umb-confirm-modal #confirm").ClickAsync();
            },
            response => response.Url.EndsWith("/rebuild", StringComparison.Ordinal) && response.Ok);
    }

    [Test]
    public async Task Health_checks_are_carried_out_and_say_what_they_found()
    {
        await Page.GotoAsync($"{Settings}/dashboard/health-check");
        await Link("Daten").ClickAsync();
        await Page.GetByText("Stand der Website").WaitForAsync();

        await Button("Perform checks").ClickAsync();

        await Page.GetByText("Der Index kennt alle").WaitForAsync();
        await Page.GetByText("Die Datenbank „content“ (Sqlite) antwortet").WaitForAsync();
    }

    [Test]
    public async Task The_log_is_read_filtered_and_a_search_kept()
    {
        await Page.GotoAsync(Settings);
        await Link("Protokoll").ClickAsync();
        await Page.GetByText("Häufige Meldungen").WaitForAsync();

        await Page.GotoAsync($"{Settings}/workspace/logviewer/view/search/?lq={Uri.EscapeDataString("StartsWith(SourceContext, 'Microsoft.Hosting')")}");

        await Page.Locator("umb-log-viewer-message").GetByText("Now listening on").First.WaitForAsync();
        await Assertions.Expect(Page.Locator("umb-log-viewer-message").GetByText("was added to the groups")).ToHaveCountAsync(0);
    }
}
