using System.Net;
using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>The coordinator as an editor, from the draft to the recycle bin and back, in order.</summary>
public sealed class ContentSection : OfficeTests
{
    private const string Guide = "Deutsch lernen";
    private const string German = "/de/themen/deutsch-lernen/";
    private const string English = "/en/topics/learning-german/";
    private const string NewLead = "Kurse, Termine und wer hilft.";

    private string oldLead = null!;

    [Test]
    [Order(1)]
    public async Task A_saved_draft_is_seen_in_the_preview_and_not_by_readers()
    {
        await Office.OpenGuideAsync(Guide);
        oldLead = await Office.Property("Einleitung").InputValueAsync();
        await Office.FillAsync("Einleitung", NewLead);
        await Office.SaveAsync();

        var preview = await Page.RunAndWaitForPopupAsync(() => Office.ClickAsync("Vorschau…"));
        await preview.GetByText(NewLead).First.WaitForAsync();
        await preview.CloseAsync();
        Assert.That((await ReaderAsync(German)).Text, Does.Contain(oldLead).And.Not.Contain(NewLead));
    }

    [Test]
    [Order(2)]
    public async Task The_start_page_names_the_draft_and_leads_to_it()
    {
        await Page.GotoAsync("/umbraco/section/content");
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Inhalte bearbeiten" }).WaitForAsync();
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new("neue Anfragen warten") }).WaitForAsync();

        await Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Deutsch" }).GetByRole(AriaRole.Link, new() { Name = Guide }).ClickAsync();

        await Assertions.Expect(Office.Property("Einleitung")).ToHaveValueAsync(NewLead);
    }

    [Test]
    [Order(3)]
    public async Task What_is_published_is_what_readers_see()
    {
        await Office.SaveAndPublishAsync();

        await Assert.ThatAsync(async () => (await ReaderAsync(German)).Text, Does.Contain(NewLead).After(10).Seconds.PollEvery(200).MilliSeconds);
    }

    [Test]
    [Order(4)]
    public async Task An_older_version_is_compared_and_taken_back()
    {
        await Office.ActAsync("Zurücksetzen…");
        await Page.GetByText("Colleague").First.WaitForAsync(); // until the names have come, everybody is unknown
        await Page.GetByText("Unbekannte Person").First.ClickAsync();
        var lead = Page.GetByRole(AriaRole.Cell, new() { Name = "lead", Exact = true });
        var difference = Page.GetByRole(AriaRole.Row).Filter(new() { Has = lead });
        await Assertions.Expect(difference).ToContainTextAsync("wer hilft");
        await Assertions.Expect(difference).ToContainTextAsync("wie Sie schon heute anfangen");
        await Office.ConfirmAsync(() => Task.CompletedTask, "Zurücksetzen");

        await Assertions.Expect(Office.Property("Einleitung")).ToHaveValueAsync(oldLead);
        Assert.That((await ReaderAsync(German)).Text, Does.Contain(NewLead), "going back makes a draft");
    }

    [Test]
    [Order(5)]
    public async Task One_language_is_taken_off_the_site_and_the_others_stay()
    {
        Assert.That((await ReaderAsync(English)).Status, Is.EqualTo(HttpStatusCode.OK));
        await Office.ActAsync("Veröffentlichung zurücknehmen…");
        var chosen = Page.Locator("umb-document-variant-language-picker uui-menu-item[selected]");
        await chosen.First.WaitForAsync(); // the dialog begins with the language at hand; a click before that would choose it
        await Office.ClickAsync("Learning German");
        await Office.ClickAsync(Guide);
        await Assertions.Expect(chosen).ToHaveCountAsync(1);
        await Assertions.Expect(chosen).ToContainTextAsync("Englisch");
        await Office.ConfirmAsync(() => Task.CompletedTask, "Veröffentlichung zurücknehmen");

        await Assert.ThatAsync(
            async () => (await ReaderAsync(English)).Status, Is.EqualTo(HttpStatusCode.NotFound).After(10).Seconds.PollEvery(200).MilliSeconds);
        var instead = (await ReaderAsync("/en/topics/")).Link(Guide)?.GetAttribute("href");
        Assert.That((await ReaderAsync(instead!)).Heading(), Is.EqualTo(Guide), "the English list leads to the German text");
        Assert.That((await ReaderAsync(German)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    [Order(6)]
    public async Task A_page_goes_into_the_recycle_bin_and_the_tree_keeps_its_neighbours()
    {
        await Office.ActAsync("In den Papierkorb…");
        await Office.ConfirmAsync(() => Task.CompletedTask, "In den Papierkorb");

        await Page.GetByText("Nur lesen").First.WaitForAsync();
        await Link("Wohnung finden").WaitForAsync();
        Assert.That((await ReaderAsync(German)).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    [Order(7)]
    public async Task It_comes_back_from_the_bin_to_where_it_was()
    {
        await Page.ReloadAsync();
        await Link("Start").First.WaitForAsync();
        await Office.ActAsync("Restore…");
        await Office.ConfirmAsync(() => Task.CompletedTask, "Restore");

        await Assertions.Expect(Office.Property("Titel")).ToBeEditableAsync();
        await Office.ExpandToAsync(Link(Guide).First, "Start", "Themen");
    }
}
