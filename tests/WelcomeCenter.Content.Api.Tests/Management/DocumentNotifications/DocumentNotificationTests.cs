using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.DocumentNotifications;

/// <summary>Who follows a page hears by mail what others do to it and to the pages below it.</summary>
public sealed class DocumentNotificationTests(DatabaseKind database) : SiteTests(database)
{
    private const string Publish = "Umb.Document.Publish";
    private const string Delete = "Umb.Document.Delete";

    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [Test]
    public async Task A_stranger_may_neither_ask_nor_follow()
    {
        using var stranger = StaffClient.Stranger(Site);

        using var asked = await stranger.GetAsync($"/document/{await PageAsync("x")}/notifications");
        using var followed = await stranger.PutAsync($"/document/{await PageAsync("y")}/notifications", new { });

        Assert.That((asked.StatusCode, followed.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));
    }

    [Test]
    public async Task Nobody_follows_a_page_that_is_not_there()
    {
        using var asked = await editor.GetAsync($"/document/{Guid.NewGuid()}/notifications");
        using var followed = await editor.PutAsync($"/document/{Guid.NewGuid()}/notifications", new { subscribedActionIds = new[] { Publish } });

        Assert.That((asked.StatusCode, followed.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Whom_the_group_does_not_let_follow_is_refused()
    {
        var page = await PageAsync("Ohne Recht");
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            var groups = scope.ServiceProvider.GetRequiredService<RoleManager<UserGroup>>();
            var board = (await groups.FindByNameAsync("board"))!;
            board.FallbackPermissions = [.. board.FallbackPermissions.Where(verb => verb != "Umb.Document.Notifications")];
            Assert.That((await groups.UpdateAsync(board)).Succeeded);
        }

        using var colleague = await Site.StaffAsync("board");
        using var response = await colleague.PutAsync($"/document/{page}/notifications", new { subscribedActionIds = new[] { Publish } });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task What_was_chosen_is_shown_also_below_and_can_be_taken_back()
    {
        var home = (await editor.HomeAsync()).GetProperty("id").GetGuid();
        var page = await PageAsync("Gefolgt");
        using var follower = await Site.StaffAsync("editor");

        await FollowAsync(follower, home, Publish, "Umb.Document.Nonsense");

        Assert.That(await SubscribedAsync(follower, home), Is.EqualTo(new[] { "publish" }));
        Assert.That(await SubscribedAsync(follower, page), Is.EqualTo(new[] { "publish" }), "what is below is followed, too");
        Assert.That(await SubscribedAsync(editor, page), Is.Empty, "everybody follows for themselves");

        await FollowAsync(follower, home);

        Assert.That(await SubscribedAsync(follower, page), Is.Empty);
    }

    [Test]
    public async Task The_follower_hears_in_her_language_what_others_published()
    {
        var page = await PageAsync("Neuigkeit");
        var email = await EnglishReaderAsync();
        using var follower = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        await FollowAsync(follower, page, Publish);

        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();

        await Assert.ThatAsync(() => Task.FromResult(MailsTo(email).Count), Is.EqualTo(1).After(20).Seconds.PollEvery(200).MilliSeconds);
        var mail = MailsTo(email).Single();
        Assert.That(mail.Subject, Is.EqualTo("News from pages you follow"));
        Assert.That(mail.TextBody, Does.Contain("“Neuigkeit” (de) was published: Colleague").And.Contain($"/umbraco/section/content/workspace/document/edit/{page}"));
        Assert.That(mail.TextBody, Does.Not.Contain("{"));
        Assert.That(Site.Logs.Lines, Has.None.Contains(email));
    }

    [Test]
    public async Task Nobody_hears_of_what_they_did_themselves_or_did_not_ask_for()
    {
        var page = await PageAsync("Still");
        var mine = await Site.UserAsync("editor");
        var others = await Site.UserAsync("editor");
        using var me = await StaffClient.SignedInAsync(Site, mine, GivenStaff.Password);
        using var colleague = await StaffClient.SignedInAsync(Site, others, GivenStaff.Password);
        await FollowAsync(me, page, Publish, Delete);
        await FollowAsync(colleague, page, Delete);

        (await me.PublishAsync(page, "de")).EnsureSuccessStatusCode();
        (await me.PutAsync($"/document/{page}/move-to-recycle-bin", new { })).EnsureSuccessStatusCode();

        await Assert.ThatAsync(() => Task.FromResult(MailsTo(others).Count), Is.EqualTo(1).After(20).Seconds.PollEvery(200).MilliSeconds);
        Assert.That(MailsTo(others).Single().TextBody, Does.Contain("in den Papierkorb gelegt").And.Not.Contain("veröffentlicht"));
        Assert.That(MailsTo(mine), Is.Empty);
    }

    [Test]
    public async Task Who_was_disabled_meanwhile_hears_nothing()
    {
        var page = await PageAsync("Vertraulich");
        var email = await Site.UserAsync("editor");
        var other = await Site.UserAsync("editor");
        using (var follower = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password))
        {
            await FollowAsync(follower, page, Publish);
        }

        using (var follower = await StaffClient.SignedInAsync(Site, other, GivenStaff.Password))
        {
            await FollowAsync(follower, page, Publish);
        }

        await ChangeAsync(email, user => user.IsDisabled = true);

        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();

        await Assert.ThatAsync(() => Task.FromResult(MailsTo(other).Count), Is.EqualTo(1).After(20).Seconds.PollEvery(200).MilliSeconds);
        Assert.That(MailsTo(email), Is.Empty);
    }

    private Task<Guid> PageAsync(string title) => editor.NewPageAsync(title);

    private async Task<string> EnglishReaderAsync()
    {
        var email = await Site.UserAsync("coordinator");
        await ChangeAsync(email, user => user.LanguageIsoCode = "en");
        return email;
    }

    private async Task ChangeAsync(string email, Action<User> change)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var user = (await users.FindByEmailAsync(email))!;
        change(user);
        Assert.That((await users.UpdateAsync(user)).Succeeded);
    }

    private static async Task FollowAsync(StaffClient client, Guid page, params string[] actions)
    {
        using var response = await client.PutAsync($"/document/{page}/notifications", new { subscribedActionIds = actions });
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static async Task<IEnumerable<string?>> SubscribedAsync(StaffClient client, Guid page) =>
        (await client.GetJsonAsync($"/document/{page}/notifications")).EnumerateArray()
            .Where(action => action.GetProperty("subscribed").GetBoolean()).Select(action => action.GetProperty("alias").GetString()).ToList();

    private List<MimeMessage> MailsTo(string email)
    {
        var folder = Path.Combine(Site.DataDirectory, "mail");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.eml").Select(file => MimeMessage.Load(file)).Where(mail => mail.To.Mailboxes.Single().Address == email)]
            : [];
    }
}
