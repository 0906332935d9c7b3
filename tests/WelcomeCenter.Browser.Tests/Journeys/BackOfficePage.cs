using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests.Journeys;

/// <summary>The genuine client as a coordinator uses it, in German.</summary>
internal sealed class BackOfficePage
{
    // Upstream's own, listed in docs/contracts.md: a condition that is answered after it was destroyed, and a blocked style element of the text editor.
    private static readonly Regex Upstream = new("is not a function|style-src-elem|WebSocket closed|Connection disconnected|ERR_ABORTED");

    private readonly List<string> errors = [];

    public BackOfficePage(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => Note(error);
        page.Console += (_, message) => Note(message.Type == "error" ? message.Text : string.Empty);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Errors => errors;

    public async Task SignInAsync(string name, string password)
    {
        await Page.GotoAsync("/umbraco");
        await Page.GetByRole(AriaRole.Textbox).First.FillAsync(name);
        await Page.Locator("input[type=password]").FillAsync(password);
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/umbraco/section/**");
    }

    public Task OpenSectionAsync(string name) => Page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Unfolds an item of the tree.</summary>
    public Task ExpandAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = $"Aufklappen: {name}" }).ClickAsync();

    /// <summary>Shows the open document in another language.</summary>
    public async Task OpenLanguageAsync(string culture)
    {
        await Page.WaitForURLAsync(new Regex("/document/edit/[0-9a-f-]{36}/[^/]+"));
        var address = Regex.Match(Page.Url, "^.*/document/edit/[0-9a-f-]{36}/").Value;
        await Page.GotoAsync(address + culture);
    }

    public Task FillAsync(string property, string text) =>
        Page.Locator("umb-property").Filter(new() { HasText = property }).GetByRole(AriaRole.Textbox).First.FillAsync(text);

    /// <summary>Publishes what the dialog offers: the languages that exist.</summary>
    public async Task SaveAndPublishAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Speichern und veröffentlichen…" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Speichern und veröffentlichen", Exact = true }).Last.ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).Last.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private void Note(string message)
    {
        if (message.Length > 0 && !Upstream.IsMatch(message))
        {
            errors.Add(message);
        }
    }
}
