using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S03: the client's code flow, and what ends a session.</summary>
public sealed class TokenTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [Test]
    public async Task Without_the_sign_in_cookie_the_authorization_leads_to_the_sign_in_page()
    {
        using var stranger = StaffClient.Stranger(Site);

        using var response = await stranger.AuthorizeAsync();

        Assert.That(response.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login?returnUrl=%2Fumbraco%2Fmanagement"));
    }

    [Test]
    public async Task A_code_goes_to_no_other_address_than_the_back_offices_own()
    {
        using var client = StaffClient.Stranger(Site);
        await client.SubmitSignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);

        using var response = await client.Http.GetAsync(client.AuthorizeAddress("https://evil.example/umbraco/oauth_complete"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Headers.Location, Is.Null);
    }

    [Test]
    public async Task A_code_is_worth_nothing_without_the_verifier_it_was_asked_with()
    {
        using var client = StaffClient.Stranger(Site);
        await client.SubmitSignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);
        using var authorization = await client.AuthorizeAsync();

        using var token = await client.ExchangeAsync(authorization, otherVerifier: new string('a', 43));

        var body = await token.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(token.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(body.GetProperty("error").GetString(), Is.EqualTo("invalid_grant"));
    }

    [Test]
    public async Task Scripts_see_placeholders_and_cookies_carry_the_tokens()
    {
        using var client = StaffClient.Stranger(Site);
        await client.SubmitSignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);
        using var authorization = await client.AuthorizeAsync();

        using var token = await client.ExchangeAsync(authorization);

        var body = await token.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(authorization.Headers.Location!.Query, Does.Contain("code=%5Bredacted%5D").And.Contain("state=state"));
        Assert.That(body.GetProperty("access_token").GetString(), Is.EqualTo("[redacted]"));
        Assert.That(body.GetProperty("refresh_token").GetString(), Is.EqualTo("[redacted]"));
        Assert.That(body.GetProperty("expires_in").GetInt32(), Is.EqualTo(300).Within(1));
        Assert.That(token.Headers.GetValues("Set-Cookie"), Has.Some.Matches("^umbAccessToken=.*samesite=strict; httponly"));
        Assert.That(token.Headers.GetValues("Set-Cookie"), Has.Some.Matches("^umbRefreshToken=.*samesite=strict; httponly"));
    }

    [Test]
    public async Task A_signed_in_colleague_is_known_by_name_groups_and_sections()
    {
        using var coordinator = await Site.StaffAsync("coordinator");

        var user = await coordinator.GetJsonAsync("/user/current");

        var sections = user.GetProperty("allowedSections").EnumerateArray().Select(section => section.GetString());
        Assert.That(sections, Is.EquivalentTo(new[] { "Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Translation", "WelcomeCenter.Section.Cases" }));
        Assert.That(user.GetProperty("isAdmin").GetBoolean(), Is.False);
    }

    [Test]
    public async Task A_forged_token_is_refused_with_problem_details()
    {
        using var stranger = StaffClient.Stranger(Site);
        stranger.UseToken("forged.token.value");

        using var response = await stranger.GetAsync("/user/current");

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("Unauthorized"));
    }

    [Test]
    public async Task The_placeholder_without_a_cookie_is_refused()
    {
        using var stranger = StaffClient.Stranger(Site);
        stranger.UseToken("[redacted]");

        using var response = await stranger.GetAsync("/user/current");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task The_cookie_without_the_header_is_refused()
    {
        using var editor = await Site.StaffAsync("editor");
        editor.Http.DefaultRequestHeaders.Authorization = null;

        using var response = await editor.GetAsync("/user/current");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Refreshing_hands_out_new_tokens()
    {
        using var editor = await Site.StaffAsync("editor");
        var before = editor.Cookies["umbRefreshToken"]!.Value;

        using var response = await editor.RefreshAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(editor.Cookies["umbRefreshToken"]!.Value, Is.Not.EqualTo(before));
        Assert.That((await editor.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Revoked_tokens_are_worth_nothing()
    {
        using var editor = await Site.StaffAsync("editor");
        var accessToken = editor.Cookies["umbAccessToken"]!.Value;

        using var revokedAccess = await editor.RevokeAsync("access_token");
        using var revokedRefresh = await editor.RevokeAsync("refresh_token");
        editor.UseToken(accessToken);
        using var call = await editor.GetAsync("/user/current");
        using var refresh = await editor.RefreshAsync();

        Assert.That(revokedAccess.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(revokedRefresh.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(call.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(refresh.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Disabling_an_account_ends_its_sessions_at_once()
    {
        var email = await Site.UserAsync("editor");
        using var editor = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);

        await ChangeAsync(email, async (users, user) =>
        {
            user.IsDisabled = true;
            await users.UpdateAsync(user);
        });

        Assert.That((await editor.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await editor.RefreshAsync()).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await editor.AuthorizeAsync()).Headers.Location!.OriginalString, Does.StartWith("/umbraco/login"));
    }

    [Test]
    public async Task A_new_password_ends_the_sessions_made_with_the_old_one()
    {
        var email = await Site.UserAsync("editor");
        using var editor = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);

        await ChangeAsync(email, (users, user) => users.ChangePasswordAsync(user, GivenStaff.Password, "Another-Password-3"));

        Assert.That((await editor.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Signing_out_forgets_the_browser_and_returns_to_the_client()
    {
        using var editor = await Site.StaffAsync("editor");

        using var response = await editor.Http.GetAsync($"{StaffClient.Security}/signout?post_logout_redirect_uri=https://evil.example");

        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/logout"));
        Assert.That(editor.Cookies.Where(cookie => !cookie.Expired).Select(cookie => cookie.Name), Has.None.StartsWith("umb"));
    }

    private async Task ChangeAsync(string email, Func<UserManager<User>, User, Task> change)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        await change(users, (await users.FindByNameAsync(email))!);
    }
}
