using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OtpNet;
using WelcomeCenter.Browser.Tests.Journeys;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>A colleague at the genuine client: sets up a second factor and a passkey, signs in with each, ends a session of another window.</summary>
[NonParallelizable]
public sealed class AccountSecurity
{
    private string email = null!;
    private BackOfficePage office = null!;
    private string secret = null!;
    private string[] codes = [];

    private static TestSite Site => OfficeSite.Instance;

    private IPage Page => office.Page;

    private string Code => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(Site.Clock.GetUtcNow().UtcDateTime);

    [OneTimeSetUp]
    public async Task SignIn()
    {
        email = await Site.UserAsync("editor");
        office = await OpenAsync();
        await office.SignInAsync(email, GivenStaff.Password);
    }

    [OneTimeTearDown]
    public Task Leave() => office?.Page.Context.CloseAsync() ?? Task.CompletedTask;

    [TearDown]
    public void The_console_shows_no_error_of_ours() => Assert.That(office.Errors, Is.Empty, "errors in the browser's console");

    [Test]
    [Order(1)]
    public async Task An_authenticator_app_is_set_up_and_the_recovery_codes_are_shown()
    {
        await OpenOwnAsync("Zwei-Faktor-Anmeldung");
        await office.ClickAsync("Aktivieren");
        secret = Regex.Replace(await Page.Locator("wc-authenticator-app code").InnerTextAsync(), @"\s", string.Empty);
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Code aus der App" }).FillAsync(Code);
        await office.ClickAsync("Einrichten");

        codes = (await Page.Locator("wc-authenticator-app pre").InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(codes, Has.Length.EqualTo(10));
        await office.ClickAsync("Schließen");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Deaktivieren" }).WaitForAsync();
    }

    [Test]
    [Order(2)]
    public async Task Signing_in_takes_a_code_of_the_app_and_a_recovery_code_opens_once()
    {
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        var other = await OpenAsync();
        await PasswordAsync(other);
        await other.Page.GetByRole(AriaRole.Heading, new() { Name = "Code eingeben" }).WaitForAsync();
        Assert.That(await Audit.OfAsync(other.Page), Is.Empty);
        await other.Page.GetByLabel("Code aus der App").FillAsync(Code);
        await other.Page.Keyboard.PressAsync("Enter");
        await other.Page.WaitForURLAsync("**/umbraco/section/**");
        await other.Page.Context.CloseAsync();

        var lost = await OpenAsync();
        await PasswordAsync(lost);
        await lost.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Wiederherstellungscode verwenden") }).ClickAsync();
        await lost.Page.GetByLabel("Wiederherstellungscode").FillAsync(codes[0]);
        Assert.That(await Audit.OfAsync(lost.Page), Is.Empty);
        await lost.Page.Keyboard.PressAsync("Enter");
        await lost.Page.WaitForURLAsync("**/umbraco/section/**");
        await lost.Page.Context.CloseAsync();
    }

    [Test]
    [Order(3)]
    public async Task A_session_in_another_window_is_ended_there_at_once()
    {
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        var other = await OpenAsync();
        await PasswordAsync(other);
        await other.Page.GetByLabel("Code aus der App").FillAsync(Code);
        await other.Page.Keyboard.PressAsync("Enter");
        await other.Page.WaitForURLAsync("**/umbraco/section/**");

        await OpenOwnAsync("Sitzungen und Passkeys");
        await Page.GetByText("Diese Sitzung").WaitForAsync();
        await office.ClickAsync("Alle anderen beenden");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Alle anderen beenden" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await other.Page.GotoAsync("/umbraco");
        await other.Page.GetByLabel("Passwort").WaitForAsync();
        await other.Page.Context.CloseAsync();
    }

    [Test]
    [Order(4)]
    public async Task A_passkey_is_added_and_signs_in_without_password_and_code()
    {
        var keys = await Page.Context.NewCDPSessionAsync(Page);
        var authenticator = await AuthenticatorAsync(keys);
        await OpenOwnAsync("Sitzungen und Passkeys");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Name des Geräts" }).FillAsync("Dienst-Laptop");
        await Page.Locator("wc-passkeys input[type=password]").FillAsync(GivenStaff.Password);
        await office.ClickAsync("Passkey hinzufügen");
        await Page.Locator("wc-passkeys li").Filter(new() { HasText = "Dienst-Laptop" }).WaitForAsync();
        var credentials = await keys.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = authenticator });

        var other = await OpenAsync();
        var otherKeys = await other.Page.Context.NewCDPSessionAsync(other.Page);
        var carried = await AuthenticatorAsync(otherKeys);
        await otherKeys.SendAsync("WebAuthn.addCredential", new()
        {
            ["authenticatorId"] = carried,
            ["credential"] = credentials!.Value.GetProperty("credentials")[0].Deserialize<Dictionary<string, object>>()!,
        });
        await other.Page.GotoAsync("/umbraco");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync();
        await other.Page.WaitForURLAsync("**/umbraco/section/**");
        Assert.That(other.Errors, Is.Empty);
        await other.Page.Context.CloseAsync();
    }

    [Test]
    [Order(5)]
    public async Task Forgotten_password_and_its_pages_have_no_violation()
    {
        var guest = await OpenAsync();
        await guest.Page.GotoAsync("/umbraco/login");
        await guest.Page.GetByRole(AriaRole.Link, new() { Name = "Passwort vergessen?" }).ClickAsync();
        await guest.Page.GetByRole(AriaRole.Heading, new() { Name = "Passwort vergessen?" }).WaitForAsync();
        Assert.That(await Audit.OfAsync(guest.Page), Is.Empty);
        await guest.Page.GetByLabel("E-Mail-Adresse").FillAsync(email);
        await guest.Page.Keyboard.PressAsync("Enter");
        await guest.Page.GetByRole(AriaRole.Heading, new() { Name = "Bitte sehen Sie in Ihr Postfach" }).WaitForAsync();
        Assert.That(await Audit.OfAsync(guest.Page), Is.Empty);
        await guest.Page.Context.CloseAsync();
    }

    // The host has to be a name: browsers make no passkeys for bare addresses.
    private static async Task<BackOfficePage> OpenAsync()
    {
        var context = await Chromium.Instance.NewContextAsync(new()
        {
            BaseURL = $"http://localhost:{Site.Address.Port}",
            BypassCSP = true,
            Locale = "de",
            ViewportSize = new() { Width = 1400, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        return new BackOfficePage(await context.NewPageAsync());
    }

    private static async Task<string> AuthenticatorAsync(ICDPSession keys)
    {
        await keys.SendAsync("WebAuthn.enable");
        var added = await keys.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return added!.Value.GetProperty("authenticatorId").GetString()!;
    }

    private async Task PasswordAsync(BackOfficePage window)
    {
        await window.Page.GotoAsync("/umbraco");
        await window.Page.GetByLabel("E-Mail-Adresse").FillAsync(email);
        await window.Page.GetByLabel("Passwort").FillAsync(GivenStaff.Password);
        await window.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The side bar of one's own account, and what it leads to.</summary>
    private async Task OpenOwnAsync(string action)
    {
        await Page.GotoAsync("/umbraco/section/content");
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Inhalte bearbeiten" }).WaitForAsync();
        var button = Page.GetByRole(AriaRole.Button, new() { Name = action });
        for (var attempt = 0; attempt < 10; attempt++)
        {
            // The side bar closes when the section, still loading, comes to itself.
            if (!await button.IsVisibleAsync())
            {
                await Page.Locator("umb-current-user-header-app uui-button").ClickAsync();
            }

            try
            {
                await button.ClickAsync(new() { Timeout = 5000 });
                return;
            }
            catch (TimeoutException)
            {
                await Page.Keyboard.PressAsync("Escape");
            }
        }

        Assert.Fail($"{action} cannot be opened.");
    }
}
