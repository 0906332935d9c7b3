using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Browser.Tests.Journeys;

/// <summary>The genuine client as a coordinator uses it, in German unless said otherwise.</summary>
internal sealed class BackOfficePage
{
    // Not ours, listed in docs/contracts.md and docs/back-office.md: conditions and dialogs that are answered after they were destroyed, a blocked
    // style element of the text editor, a dialog that was closed, and the browser's own notes of refusals that the page explains.
    private static readonly Regex Upstream = new(
        "is not a function|style-src-elem|WebSocket closed|Connection disconnected|ERR_ABORTED|UmbModalContext|type: close|Context request was cancelled"
        + @"|reading '(items|usernameIsEmail)'\)[\s\S]*/bundle/umbraco\.js"
        + "|Data is not available|repository is missing|Tree context is not set|status of (409|422)|status of 404 .*/tree/document/siblings");

    private readonly List<string> errors = [];

    public BackOfficePage(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => Note(error);
        page.Console += (_, message) => Note(message.Type == "error" ? $"{message.Text} {message.Location}" : string.Empty);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Errors => errors;

    /// <summary>A window of its own, with cookies of its own.</summary>
    public static async Task<BackOfficePage> OpenAsync(TestSite site, string language = "de", int width = 1400)
    {
        var context = await Chromium.Instance.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            BypassCSP = true,
            Locale = language,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        return new BackOfficePage(await context.NewPageAsync());
    }

    public async Task SignInAsync(string name, string password)
    {
        await Page.GotoAsync("/umbraco");
        await Page.GetByRole(AriaRole.Textbox).First.FillAsync(name);
        await Page.Locator("input[type=password]").FillAsync(password);
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/umbraco/section/**");
    }

    public Task OpenSectionAsync(string name) => Page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Opens a page of the site below the topics.</summary>
    public async Task OpenGuideAsync(string name)
    {
        await OpenSectionAsync("Inhalte");
        await ExpandAsync("Start");
        await ExpandAsync("Themen");
        await Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();
        await Property("Titel").WaitForAsync();
    }

    /// <summary>Unfolds an item of the tree; one that is unfolded already stays so.</summary>
    public async Task ExpandAsync(string name)
    {
        var folded = Page.GetByRole(AriaRole.Button, new() { Name = $"Aufklappen: {name}", Exact = true });
        var unfolded = Page.GetByRole(AriaRole.Button, new() { Name = $"Zuklappen: {name}", Exact = true });
        await folded.Or(unfolded).First.WaitForAsync();
        if (await folded.IsVisibleAsync())
        {
            await folded.ClickAsync();
        }
    }

    /// <summary>Unfolds the tree down to this; again, where the tree was read anew meanwhile and has folded.</summary>
    public async Task ExpandToAsync(ILocator target, params string[] path)
    {
        for (var attempt = 0; attempt < 20 && !await target.IsVisibleAsync(); attempt++)
        {
            foreach (var name in path)
            {
                var folded = Page.GetByRole(AriaRole.Button, new() { Name = $"Aufklappen: {name}", Exact = true });
                if (await folded.IsVisibleAsync())
                {
                    // Between the look and the click the tree may have been read anew.
                    await Task.WhenAny(folded.ClickAsync(new() { Timeout = 3000 }), Task.Delay(3500));
                }
            }

            await Task.WhenAny(target.WaitForAsync(new() { Timeout = 3000 }), Task.Delay(3500));
        }

        await target.WaitForAsync();
    }

    /// <summary>Shows the open document in another language.</summary>
    public async Task OpenLanguageAsync(string culture)
    {
        await Page.WaitForURLAsync(new Regex("/document/edit/[0-9a-f-]{36}/[^/]+"));
        var address = Regex.Match(Page.Url, "^.*/document/edit/[0-9a-f-]{36}/").Value;
        await Page.GotoAsync(address + culture);
    }

    public ILocator Property(string name) =>
        Page.Locator("umb-property").Filter(new() { HasText = name }).GetByRole(AriaRole.Textbox).First;

    public Task FillAsync(string property, string text) => Property(property).FillAsync(text);

    public Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>Publishes what the dialog offers: the languages that exist.</summary>
    public Task SaveAndPublishAsync() => Page.RunAndWaitForResponseAsync(
        () => ConfirmAsync(() => ClickAsync("Speichern und veröffentlichen…"), "Speichern und veröffentlichen"), new Regex("/document/[0-9a-f-]{36}/published$"));

    /// <summary>Saves and waits until the client has read what was saved: until then it holds the old version to be the current one.</summary>
    public Task SaveAsync() => Page.RunAndWaitForResponseAsync(
        () => ConfirmAsync(() => ClickAsync("Speichern…"), "Speichern"),
        response => response.Request.Method == "GET" && Regex.IsMatch(response.Url, "/document/[0-9a-f-]{36}$"));

    /// <summary>An action of the open document, up to its dialog.</summary>
    public async Task ActAsync(string action)
    {
        await ClickAsync("Aktionen");
        await ClickAsync(action);
        await Page.GetByRole(AriaRole.Dialog).Last.WaitForAsync();
    }

    /// <summary>Presses the button of a dialog and waits until it has closed.</summary>
    public async Task ConfirmAsync(Func<Task> open, string button)
    {
        await open();
        await Page.GetByRole(AriaRole.Dialog).Last.WaitForAsync();
        await ClickAsync(button);
        await Page.GetByRole(AriaRole.Dialog).Last.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Goes on with the tabulator until this has the focus.</summary>
    public async Task TabToAsync(ILocator target)
    {
        await target.WaitForAsync();
        for (var step = 0; step < 80; step++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element.matches(':focus')"))
            {
                return;
            }
        }

        Assert.Fail($"The tabulator does not lead to {target}.");
    }

    private void Note(string message)
    {
        if (message.Length > 0 && !Upstream.IsMatch(message))
        {
            errors.Add(message);
        }
    }
}
