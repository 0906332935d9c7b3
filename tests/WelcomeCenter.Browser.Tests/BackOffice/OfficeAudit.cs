using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>The main screens of the casework inside the genuine client, wide and narrow (A06, A15).</summary>
[TestFixture(1280)]
[TestFixture(800)]
public sealed class OfficeAudit(int width) : OfficeTests
{
    private const string Section = "/umbraco/section/cases";

    protected override int Width => width;

    [Test]
    [Order(1)]
    public async Task The_start_pages_have_no_violation()
    {
        await Page.GotoAsync("/umbraco/section/content");
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Inhalte bearbeiten" }).WaitForAsync();
        await Page.GetByText("Alles Gespeicherte ist veröffentlicht.").Or(Page.GetByRole(AriaRole.Listitem)).First.WaitForAsync();
        await AssertNoViolationAsync();

        await Page.GotoAsync($"{Section}/dashboard/overview");
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Neue Anfragen") }).WaitForAsync();

        await AssertNoViolationAsync();
    }

    [Test]
    [Order(2)]
    public async Task The_lists_have_no_violation_and_can_be_used()
    {
        await Page.GotoAsync($"{Section}/workspace/wc-requests-root");
        await Link("Person 60").WaitForAsync();
        await AssertNoViolationAsync();
        await AssertNotCutOffAsync(Link("Person 60"), Page.GetByRole(AriaRole.Searchbox), Choice("Anliegen"), Button("Nächste Seite"));

        await Page.GotoAsync($"{Section}/workspace/wc-cases-root");
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Fälle" }).First.WaitForAsync();
        await Page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new(@"\d+ Eintr") }).WaitForAsync();
        await AssertNoViolationAsync();
    }

    [Test]
    [Order(3)]
    public async Task A_request_has_no_violation_and_nor_has_the_case_made_of_it()
    {
        var person = $"Person {(width is 800 ? 51 : 52)}";
        await Page.GotoAsync($"{Section}/workspace/wc-requests-root");
        await Page.GetByRole(AriaRole.Searchbox).FillAsync(person);
        await Link(person).ClickAsync();
        await Button("Fall daraus machen").WaitForAsync();
        await AssertNoViolationAsync();
        await Button("Fall daraus machen").ClickAsync();

        await Choice("Neuer Stand").SelectOptionAsync("Abgeschlossen");
        await Field("Neue Notiz").FillAsync("Eine Notiz");
        await Button("Notiz speichern").ClickAsync();
        await Message("Die Notiz ist gespeichert.").WaitForAsync();
        await AssertNoViolationAsync();
        await AssertNotCutOffAsync(Field("Neue Notiz"), Choice("Grund des Abschlusses"));
    }

    private async Task AssertNoViolationAsync() => Assert.That((await Audit.OfAsync(Page)).Where(violation => !Audit.IsUpstream(violation)), Is.Empty);

    private async Task AssertNotCutOffAsync(params ILocator[] parts)
    {
        foreach (var part in parts)
        {
            await part.ScrollIntoViewIfNeededAsync();
            var box = await part.BoundingBoxAsync();
            Assert.That((box!.X >= 0, box.X + box.Width <= width), Is.EqualTo((true, true)), $"{part} from {box.X} to {box.X + box.Width}");
        }
    }
}
