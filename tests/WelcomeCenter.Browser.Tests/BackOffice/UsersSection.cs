using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MimeKit;
using WelcomeCenter.Browser.Tests.Journeys;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>An administrator at the genuine client: a colleague is invited, sets a password, gets other rights, is disabled and enabled.</summary>
[NonParallelizable]
public sealed partial class UsersSection
{
    private const string Name = "Ines Neuling";
    private const string Email = "ines.neuling@example.org";
    private const string Password = "Only-For-Tests-4";

    private BackOfficePage office = null!;

    private IPage Page => office.Page;

    [OneTimeSetUp]
    public async Task SignIn()
    {
        office = await BackOfficePage.OpenAsync(OfficeSite.Instance);
        await office.SignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);
    }

    [OneTimeTearDown]
    public Task Leave() => office?.Page.Context.CloseAsync() ?? Task.CompletedTask;

    [TearDown]
    public void The_console_shows_no_error_of_ours() => Assert.That(office.Errors, Is.Empty, "errors in the browser's console");

    [Test]
    [Order(1)]
    public async Task A_colleague_is_invited_and_sets_a_password_by_the_link_of_the_mail()
    {
        await OpenListAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Einladen" }).Last.ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync(Name);
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "E-Mail-Adresse" }).FillAsync(Email);
        await office.ClickAsync("Auswählen");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Vertretung") }).Last.ClickAsync(new() { Force = true });
        await office.ClickAsync("Auswählen");
        await office.ClickAsync("Einladung senden");
        await Page.GetByText("Die Einladung ist unterwegs.").First.WaitForAsync();
        await State("Eingeladen").WaitForAsync();

        Assert.That(Mail().TextBody, Does.Not.Contain("null"), "a message that was left out");
        var guest = (await BackOfficePage.OpenAsync(OfficeSite.Instance)).Page;
        await guest.GotoAsync(Link().Match(Mail().TextBody!).Value);
        await guest.GetByLabel("Neues Passwort").FillAsync(Password);
        await guest.GetByRole(AriaRole.Button, new() { Name = "Passwort festlegen" }).ClickAsync();

        await guest.GetByRole(AriaRole.Heading, new() { Name = "Das Passwort ist festgelegt" }).WaitForAsync();
        await guest.Context.CloseAsync();
    }

    [Test]
    [Order(2)]
    public async Task A_disabled_colleague_cannot_sign_in_until_enabled_again()
    {
        await OpenColleagueAsync();
        await ActAsync("Deaktivieren", "Disable");
        await State("Gesperrt").WaitForAsync();
        Assert.That(await SignsInAsync(), Is.False);

        await ActAsync("Aktivieren", "Enable");
        await State("Aktiv").WaitForAsync();
        Assert.That(await SignsInAsync(), Is.True);
    }

    [Test]
    [Order(3)]
    public async Task A_right_taken_from_a_group_is_gone_for_its_members()
    {
        await Page.GotoAsync("/umbraco/section/user-management/workspace/user-group-root");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Vertretung", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Switch, new() { Name = "Alle Medien erlauben" }).DispatchEventAsync("click");
        await Page.RunAndWaitForResponseAsync(
            () => office.ClickAsync("Speichern"),
            response => response.Request.Method == "PUT" && response.Url.Contains("/user-group/", StringComparison.Ordinal) && response.Ok);

        using var colleague = await StaffClient.SignedInAsync(OfficeSite.Instance, Email, Password);
        var rights = await colleague.GetJsonAsync("/user/current");

        Assert.That(rights.GetProperty("hasMediaRootAccess").GetBoolean(), Is.False);
    }

    [GeneratedRegex(@"http\S+/umbraco/login/invitation\S+")]
    private static partial Regex Link();

    private static MimeMessage Mail() => Directory.EnumerateFiles(Path.Combine(OfficeSite.Instance.DataDirectory, "mail"), "*.eml")
        .Select(file => MimeMessage.Load(file))
        .Single(mail => mail.To.Mailboxes.Single().Address == Email);

    private static async Task<bool> SignsInAsync()
    {
        var page = (await BackOfficePage.OpenAsync(OfficeSite.Instance)).Page;
        await page.GotoAsync("/umbraco/login");
        await page.GetByLabel("E-Mail-Adresse").FillAsync(Email);
        await page.GetByLabel("Passwort").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Anmelden", Exact = true }).ClickAsync();
        var refused = await page.GetByRole(AriaRole.Alert).CountAsync() > 0;
        await page.Context.CloseAsync();
        return !refused;
    }

    private ILocator Colleague() => Page.Locator("uui-card-user").Filter(new() { HasText = Name });

    private ILocator State(string name) => Page.Locator("uui-tag").Filter(new() { HasText = name });

    private async Task OpenListAsync()
    {
        await Page.GotoAsync("/umbraco/section/user-management");
        await Page.Locator("uui-card-user").First.WaitForAsync();
    }

    private async Task OpenColleagueAsync()
    {
        await OpenListAsync();
        await Colleague().GetByRole(AriaRole.Link).ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "E-Mail" }).WaitForAsync();
    }

    /// <param name="confirm">The client's own dialog speaks English only.</param>
    private async Task ActAsync(string action, string confirm)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Aktionen", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{action}") }).Last.ClickAsync();
        await office.ClickAsync(confirm);
    }
}
