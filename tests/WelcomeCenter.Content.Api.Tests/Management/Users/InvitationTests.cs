using System.Net;
using System.Text.RegularExpressions;
using MimeKit;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>An invitation by mail: a link that works once, until it expires or is replaced.</summary>
public sealed partial class InvitationTests(DatabaseKind database) : SiteTests(database)
{
    private const string Password = "Chosen-Password-1";

    private StaffClient administrator = null!;
    private Guid editors;

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["BackOffice:Session:AttemptsPerMinute"] = "1000",
        ["BackOffice:Session:AbsoluteLifetime"] = "12:00:00",
    };

    [SetUp]
    public async Task SignIn()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        editors = await administrator.GroupAsync("editor");
    }

    [TearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task An_invited_person_sets_a_password_once_and_signs_in()
    {
        var (id, email) = await InviteAsync();
        var invited = await administrator.UserStateAsync(id);
        var link = LinkFor(email);
        using var guest = Site.CreateClient("de");
        var page = await WebPage.ReadAsync(await guest.GetAsync(link));

        var done = await WebPage.ReadAsync(await page.Form().Fill("password", Password).SubmitAsync(guest, link));
        var again = await WebPage.ReadAsync(await page.Form().Fill("password", "Other-Password-1").SubmitAsync(guest, link));
        var later = await WebPage.ReadAsync(await guest.GetAsync(link));

        Assert.That(invited, Is.EqualTo("Invited"));
        Assert.That(page.Heading(), Is.EqualTo("Willkommen"));
        Assert.That(done.Heading(), Is.EqualTo("Das Passwort ist festgelegt"));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(later.Status, Is.EqualTo(HttpStatusCode.Gone));
        using var colleague = await StaffClient.SignedInAsync(Site, email, Password);
        Assert.That(await administrator.UserStateAsync(id), Is.EqualTo("Active"));
    }

    [Test]
    public async Task Opening_the_link_changes_nothing()
    {
        var (id, email) = await InviteAsync();
        using var scanner = Site.CreateClient("en");

        var page = await WebPage.ReadAsync(await scanner.GetAsync(LinkFor(email)));

        Assert.That(page.Language, Is.EqualTo("en"));
        Assert.That(await administrator.UserStateAsync(id), Is.EqualTo("Invited"));
    }

    [Test]
    public async Task A_weak_password_is_refused_and_the_link_still_works()
    {
        var (id, email) = await InviteAsync();
        var link = LinkFor(email);
        using var guest = Site.CreateClient("de");
        var page = await WebPage.ReadAsync(await guest.GetAsync(link));

        var refused = await WebPage.ReadAsync(await page.Form().Fill("password", "short").SubmitAsync(guest, link));

        Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(refused.Text, Does.Contain("Dieses Passwort geht nicht"));
        Assert.That(await administrator.UserStateAsync(id), Is.EqualTo("Invited"));
    }

    [Test]
    public async Task A_second_invitation_voids_the_link_of_the_first()
    {
        var (id, email) = await InviteAsync();
        var first = LinkFor(email);

        using var resent = await administrator.PostAsync("/user/invite/resend", new { user = new { id }, message = "Noch einmal" });

        using var guest = Site.CreateClient();
        using var old = await guest.GetAsync(first);
        using var current = await guest.GetAsync(LinkFor(email));
        Assert.That(resent.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(old.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(current.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_invitation_expires_after_three_days()
    {
        var (_, email) = await InviteAsync();
        Site.Clock.Advance(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(1));

        using var guest = Site.CreateClient();
        using var late = await guest.GetAsync(LinkFor(email));

        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
    }

    [Test]
    public async Task A_forged_code_or_one_of_somebody_else_is_refused_like_an_expired_one()
    {
        var (id, _) = await InviteAsync();
        var (_, other) = await InviteAsync();
        var code = Code(LinkFor(other));
        using var stranger = StaffClient.Stranger(Site);

        using var forged = await stranger.PostAsync("/user/invite/verify", new { user = new { id }, token = "forged" });
        using var borrowed = await stranger.PostAsync("/user/invite/create-password", new { user = new { id }, token = code, password = Password });
        using var nobody = await stranger.PostAsync("/user/invite/verify", new { user = new { id = Guid.NewGuid() }, token = code });

        foreach (var response in new[] { forged, borrowed, nobody })
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(await response.OperationStatus(), Is.EqualTo("InvalidInviteToken"));
        }
    }

    [Test]
    public async Task A_program_verifies_the_code_and_sets_the_password_through_the_contract()
    {
        var (id, email) = await InviteAsync();
        var token = Code(LinkFor(email));
        using var guest = StaffClient.Stranger(Site);

        using var verified = await guest.PostAsync("/user/invite/verify", new { user = new { id }, token });
        using var created = await guest.PostAsync("/user/invite/create-password", new { user = new { id }, token, password = Password });

        Assert.That(verified.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var colleague = await StaffClient.SignedInAsync(Site, email, Password);
    }

    [Test]
    public async Task Who_is_not_invited_is_not_invited_again_and_who_is_cannot_be_disabled()
    {
        var (invited, _) = await InviteAsync();
        var created = await administrator.CreateUserAsync(editors);

        using var resent = await administrator.PostAsync("/user/invite/resend", new { user = new { id = created } });
        using var disabled = await administrator.PostAsync("/user/disable", GivenUsers.Users(invited));

        Assert.That(await resent.OperationStatus(), Is.EqualTo("NotInInviteState"));
        Assert.That(await disabled.OperationStatus(), Is.EqualTo("CannotDisableInvitedUser"));
    }

    [Test]
    public async Task Neither_the_address_nor_the_link_reaches_the_log()
    {
        var (_, email) = await InviteAsync();
        var link = LinkFor(email);
        using var guest = Site.CreateClient();
        await guest.GetAsync(link);

        Assert.That(Site.Logs.Lines, Has.None.Contains(email).And.None.Contains(Code(link)));
    }

    private async Task<(Guid Id, string Email)> InviteAsync()
    {
        var id = Guid.NewGuid();
        var email = GivenUsers.NewEmail();
        using var response = await administrator.PostAsync(
            "/user/invite",
            new { id, email, userName = email, name = "Neue Kollegin", userGroupIds = GivenUsers.References(editors), message = "Schön, dass du kommst" });
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        return (id, email);
    }

    private Uri LinkFor(string email)
    {
        var mail = Directory.EnumerateFiles(Path.Combine(Site.DataDirectory, "mail"), "*.eml")
            .OrderDescending(StringComparer.Ordinal)
            .Select(file => MimeMessage.Load(file))
            .First(message => message.To.Mailboxes.Single().Address == email);
        return new Uri(Link().Match(mail.TextBody!).Value);
    }

    private static string Code(Uri link) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(link.Query)["code"].ToString();

    [GeneratedRegex(@"http\S+/umbraco/login/invitation\S+")]
    private static partial Regex Link();
}
