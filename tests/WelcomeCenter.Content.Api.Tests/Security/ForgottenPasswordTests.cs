using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>A link by mail for who has forgotten the password: it works once, for a while, and tells strangers nothing.</summary>
public sealed partial class ForgottenPasswordTests(DatabaseKind database) : SiteTests(database)
{
    private const string NewPassword = "Newly-Chosen-Password-1";

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [Test]
    public async Task The_link_sets_another_password_once_and_ends_the_sessions()
    {
        var email = await Site.UserAsync("editor");
        using var before = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        using var guest = Site.CreateClient("de");
        var sent = await AskAsync(guest, email);
        var link = await LinkAsync(email);
        var page = await WebPage.ReadAsync(await guest.GetAsync(link));

        var done = await WebPage.ReadAsync(await page.Form().Fill("password", NewPassword).SubmitAsync(guest, link));
        var again = await WebPage.ReadAsync(await page.Form().Fill("password", "Other-Password-1").SubmitAsync(guest, link));

        Assert.That(sent.Heading(), Is.EqualTo("Bitte sehen Sie in Ihr Postfach"));
        Assert.That(page.Heading(), Is.EqualTo("Neues Passwort festlegen"));
        Assert.That(done.Heading(), Is.EqualTo("Das Passwort ist festgelegt"));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That((await before.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        using var colleague = await StaffClient.SignedInAsync(Site, email, NewPassword);
    }

    [Test]
    public async Task A_stranger_learns_nothing_about_accounts()
    {
        var known = await Site.UserAsync("editor");
        using var guest = Site.CreateClient("de");

        var yes = await AskAsync(guest, known);
        var no = await AskAsync(guest, "nobody@example.org");
        await LinkAsync(known);

        Assert.That((no.Status, no.Text), Is.EqualTo((yes.Status, yes.Text)));
        Assert.That(Site.MailsTo("nobody@example.org"), Is.Empty);
        Assert.That(Site.Logs.Lines, Has.None.Contains(known).And.None.Contains("nobody@example.org"));
    }

    [Test]
    public async Task However_often_somebody_asks_one_mail_goes_out_in_a_while()
    {
        var email = await Site.UserAsync("editor");
        using var guest = Site.CreateClient("de");
        for (var time = 0; time < 5; time++)
        {
            await AskAsync(guest, email);
        }

        var last = await Site.UserAsync("editor");
        await AskAsync(guest, last);
        await LinkAsync(last);

        Assert.That(Site.MailsTo(email), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Disabled_and_invited_people_get_no_link()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var disabled = await Site.UserAsync("editor");
        using var off = await administrator.PostAsync("/user/disable", GivenUsers.Users(await Site.IdOfAsync(disabled)));
        var last = await Site.UserAsync("editor");
        using var guest = Site.CreateClient("de");

        await AskAsync(guest, disabled);
        await AskAsync(guest, last);
        await LinkAsync(last);

        Assert.That(Site.MailsTo(disabled), Is.Empty);
    }

    [Test]
    public async Task The_link_expires_after_two_hours()
    {
        var email = await Site.UserAsync("editor");
        using var guest = Site.CreateClient("de");
        await AskAsync(guest, email);
        var link = await LinkAsync(email);
        Site.Clock.Advance(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));

        var late = await WebPage.ReadAsync(await guest.GetAsync(link));

        Assert.That(late.Status, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(late.Heading(), Is.EqualTo("Dieser Link gilt nicht mehr"));
    }

    [Test]
    public async Task A_locked_account_opens_with_the_new_password()
    {
        var email = await Site.UserAsync("editor");
        using var stranger = StaffClient.Stranger(Site);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await stranger.SubmitSignInAsync(email, "Wrong-Password-1");
        }

        using var guest = Site.CreateClient("de");
        await AskAsync(guest, email);
        var link = await LinkAsync(email);
        var page = await WebPage.ReadAsync(await guest.GetAsync(link));
        await page.Form().Fill("password", NewPassword).SubmitAsync(guest, link);

        using var colleague = await StaffClient.SignedInAsync(Site, email, NewPassword);
    }

    [Test]
    public async Task A_program_uses_the_contract()
    {
        var email = await Site.UserAsync("editor");
        using var program = StaffClient.Stranger(Site);
        using var asked = await program.PostAsync("/security/forgot-password", new { email });
        using var unknown = await program.PostAsync("/security/forgot-password", new { email = "nobody@example.org" });
        var query = QueryHelpers.ParseQuery((await LinkAsync(email)).Query);
        var (user, resetCode) = (new { id = query["user"].ToString() }, query["code"].ToString());

        using var verified = await program.PostAsync("/security/forgot-password/verify", new { user, resetCode });
        using var forged = await program.PostAsync("/security/forgot-password/verify", new { user, resetCode = "forged" });
        using var weak = await program.PostAsync("/security/forgot-password/reset", new { user, resetCode, password = "short" });
        using var reset = await program.PostAsync("/security/forgot-password/reset", new { user, resetCode, password = NewPassword });
        using var again = await program.PostAsync("/security/forgot-password/reset", new { user, resetCode, password = NewPassword });

        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(verified.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await forged.OperationStatus(), Is.EqualTo("InvalidPasswordResetToken"));
        Assert.That(await weak.OperationStatus(), Is.EqualTo("PasswordTooShort"));
        Assert.That(reset.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await again.OperationStatus(), Is.EqualTo("InvalidPasswordResetToken"));
    }

    [Test]
    public async Task The_link_leads_to_the_site_and_not_to_whom_the_request_names()
    {
        var email = await Site.UserAsync("editor");
        using var guest = Site.CreateClient("de");
        var page = await WebPage.ReadAsync(await guest.GetAsync("/umbraco/login/forgotten"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/umbraco/login/forgotten") { Content = page.Form().Fill("username", email).Content() };
        request.Headers.Host = "evil.example";
        await guest.SendAsync(request);

        Assert.That((await LinkAsync(email)).Host, Is.EqualTo("127.0.0.1"));
    }

    private static async Task<WebPage> AskAsync(HttpClient guest, string email)
    {
        var page = await WebPage.ReadAsync(await guest.GetAsync("/umbraco/login/forgotten"));
        return await WebPage.ReadAsync(await page.Form().Fill("username", email).SubmitAsync(guest, guest.BaseAddress!));
    }

    // The mail leaves behind the answer.
    private async Task<Uri> LinkAsync(string email)
    {
        Assert.That(() => Site.MailsTo(email), Is.Not.Empty.After(10_000, 50));
        return new Uri(Link().Match(Site.MailTo(email).TextBody!).Value);
    }

    [GeneratedRegex(@"http\S+/umbraco/login/new-password\S+")]
    private static partial Regex Link();
}
