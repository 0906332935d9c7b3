using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>The short path through the section, for somebody whose back office is English.</summary>
public sealed class EnglishOffice : OfficeTests
{
    private static readonly Regex RawKey = new(@"\b(wc|wcOverview|wcRequest|wcCase|wcTimeline|wcFailure|wcNeed|wcReason)_\w+|#wc");

    protected override string Language => "en";

    [Test]
    public async Task From_the_overview_to_a_closed_case_every_word_is_English()
    {
        await Office.OpenSectionAsync("Cases");
        await Page.GetByRole(AriaRole.Heading, new() { Name = "What is due" }).WaitForAsync();
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new(@"\d+ New requests") }).WaitForAsync();
        await NoRawKeysAsync();
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new(@"\d+ New requests") }).ClickAsync();
        await Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search by name, e-mail or phone" }).FillAsync("person 10");
        await Message("1 entry").WaitForAsync();
        await NoRawKeysAsync();
        await Link("Person 10").ClickAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Request from Person 10" }).WaitForAsync();
        await NoRawKeysAsync();
        await Button("Make a case of it").ClickAsync();

        await Choice("New status").SelectOptionAsync("Closed");
        await Choice("Reason for closing").SelectOptionAsync("Moved away");
        await Button("Change status").ClickAsync();
        await Message("The status is changed.").WaitForAsync();
        await Page.GetByText("Status changed: Closed, Moved away").WaitForAsync();
        await NoRawKeysAsync();
    }

    private async Task NoRawKeysAsync() => Assert.That(RawKey.Matches(await Page.Locator("umb-app").AriaSnapshotAsync()), Is.Empty);
}
