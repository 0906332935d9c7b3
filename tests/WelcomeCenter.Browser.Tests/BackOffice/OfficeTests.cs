using Microsoft.Playwright;
using WelcomeCenter.Browser.Tests.Journeys;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>Base of fixtures in which a coordinator, unless said otherwise, works at the genuine client; one window per fixture.</summary>
[NonParallelizable]
public abstract class OfficeTests
{
    protected static TestSite Site => OfficeSite.Instance;

    protected virtual string Group => "coordinator";

    protected virtual string Language => "de";

    protected virtual int Width => 1280;

    private protected BackOfficePage Office { get; private set; } = null!;

    protected IPage Page => Office.Page;

    [OneTimeSetUp]
    public async Task SignIn() => Office = await OfficeSite.ColleagueAsync(Group, Language, Width);

    [OneTimeTearDown]
    public async Task Leave() => await (Office?.Page.Context.CloseAsync() ?? Task.CompletedTask);

    [TearDown]
    public void The_console_shows_no_error_of_ours() => Assert.That(Office.Errors, Is.Empty, "errors in the browser's console");

    protected ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    protected ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    protected ILocator Field(string name) => Page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

    protected ILocator Choice(string name) => Page.GetByRole(AriaRole.Combobox, new() { Name = name, Exact = true });

    protected ILocator Alert(string text) => Page.GetByRole(AriaRole.Alert).GetByText(text);

    protected ILocator Message(string text) => Page.GetByRole(AriaRole.Status).GetByText(text, new() { Exact = true });

    protected static async Task<WebPage> ReaderAsync(string address)
    {
        using var reader = Site.CreateClient();
        return await WebPage.ReadAsync(await reader.GetAsync(address));
    }
}
