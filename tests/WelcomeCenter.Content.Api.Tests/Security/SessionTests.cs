using System.Net;
using System.Text.Json;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S03: sessions are listed and end at once, cookies, access and refresh tokens alike.</summary>
public sealed class SessionTests(DatabaseKind database) : SiteTests(database)
{
    private const string Sessions = "/umbraco/welcome-center/account/sessions";

    private string email = null!;
    private StaffClient here = null!;
    private StaffClient elsewhere = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [SetUp]
    public async Task SignInTwice()
    {
        email = await Site.UserAsync("editor");
        here = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        elsewhere = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
    }

    [TearDown]
    public void Leave()
    {
        here?.Dispose();
        elsewhere?.Dispose();
    }

    [Test]
    public async Task A_session_says_since_when_where_and_by_what_and_no_whole_address()
    {
        var sessions = await ListAsync(here);

        var mine = sessions.Single(session => session.GetProperty("isCurrent").GetBoolean());
        Assert.That(sessions, Has.Count.EqualTo(2));
        Assert.That(mine.GetProperty("createdAt").GetDateTimeOffset(), Is.EqualTo(Site.Clock.GetUtcNow()).Within(TimeSpan.FromMinutes(1)));
        Assert.That(mine.GetProperty("method").GetString(), Is.EqualTo("Password"));
        Assert.That(mine.GetProperty("network").GetString(), Is.EqualTo("127.0.0.x"));
    }

    [Test]
    public async Task An_ended_session_is_over_at_once_with_its_tokens_and_its_cookie()
    {
        var other = (await ListAsync(here)).Single(session => !session.GetProperty("isCurrent").GetBoolean()).GetProperty("id").GetGuid();

        using var ended = await here.Http.DeleteAsync($"{Sessions}/{other}");

        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertOverAsync(elsewhere);
        Assert.That((await here.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await ListAsync(here), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Ending_the_others_leaves_the_own()
    {
        using var ended = await here.Http.DeleteAsync(Sessions);

        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertOverAsync(elsewhere);
        Assert.That((await here.RefreshAsync()).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Nobody_ends_a_session_of_somebody_else()
    {
        using var stranger = await Site.StaffAsync("editor");
        var session = (await ListAsync(here))[0].GetProperty("id").GetGuid();
        var id = await Site.IdOfAsync(email);

        using var guessed = await stranger.Http.DeleteAsync($"{Sessions}/{session}");
        using var asked = await stranger.Http.GetAsync($"/umbraco/welcome-center/account/users/{id}/sessions");
        using var ended = await stranger.Http.DeleteAsync($"/umbraco/welcome-center/account/users/{id}/sessions");

        Assert.That(guessed.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await ListAsync(here), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_administrator_ends_the_sessions_of_a_colleague_and_it_stands_in_the_history()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var path = $"/umbraco/welcome-center/account/users/{await Site.IdOfAsync(email)}";
        var before = await ListAsync(administrator, $"{path}/sessions");

        using var one = await administrator.Http.DeleteAsync($"{path}/sessions/{before[0].GetProperty("id").GetGuid()}");
        using var all = await administrator.Http.DeleteAsync($"{path}/sessions");

        Assert.That(before, Has.Count.EqualTo(2));
        Assert.That(one.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertOverAsync(here);
        await AssertOverAsync(elsewhere);
        var history = await ListAsync(administrator, $"{path}/history");
        Assert.That(history[0].GetProperty("kind").GetString(), Is.EqualTo("SessionsEnded"));
        Assert.That(history[0].GetProperty("actor").GetString(), Is.EqualTo("First User"));
    }

    [Test]
    public async Task Signing_out_ends_the_session_even_when_the_sign_in_cookie_has_gone_before()
    {
        Site.Clock.Advance(TimeSpan.FromMinutes(15));
        await here.RefreshAsync();
        Site.Clock.Advance(TimeSpan.FromMinutes(15));
        await here.RefreshAsync();

        await here.RevokeAsync("refresh_token");

        Assert.That((await here.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_new_password_ends_every_session()
    {
        using var administrator = await StaffClient.AdministratorAsync(Site);

        using var changed = await administrator.PostAsync($"/user/{await Site.IdOfAsync(email)}/change-password", new { newPassword = "Another-Password-1" });

        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertOverAsync(here);
        await AssertOverAsync(elsewhere);
    }

    private static async Task AssertOverAsync(StaffClient colleague)
    {
        Assert.That((await colleague.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "access token");
        Assert.That((await colleague.RefreshAsync()).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), "refresh token");
        using var authorization = await colleague.AuthorizeAsync();
        Assert.That(authorization.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login?"), "cookie");
    }

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(StaffClient colleague, string path = Sessions)
    {
        var text = await colleague.Http.GetStringAsync(path);
        return [.. JsonDocument.Parse(text).RootElement.EnumerateArray()];
    }
}
