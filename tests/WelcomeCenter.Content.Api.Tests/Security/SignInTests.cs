using System.Net;
using System.Net.Http.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S02, S06, S10: who gets the sign-in cookie.</summary>
public sealed class SignInTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [Test]
    public async Task A_wrong_password_is_refused_in_the_readers_language()
    {
        using var stranger = StaffClient.Stranger(Site);

        var german = await stranger.SubmitSignInAsync(TestSite.AdministratorEmail, "Wrong-Password-1");
        var english = await stranger.SubmitSignInAsync(TestSite.AdministratorEmail, "Wrong-Password-1", acceptLanguage: "en-GB,de;q=0.5");

        Assert.That(german.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(german.Language, Is.EqualTo("de"));
        Assert.That(german.Text, Does.Contain("Das hat nicht geklappt"));
        Assert.That(english.Language, Is.EqualTo("en"));
        Assert.That(english.Text, Does.Contain("That did not work"));
    }

    [Test]
    public async Task An_unknown_name_is_refused_in_the_same_words_as_a_wrong_password()
    {
        using var stranger = StaffClient.Stranger(Site);

        var unknown = await stranger.SubmitSignInAsync("nobody@example.org", "Wrong-Password-1");
        var known = await stranger.SubmitSignInAsync(await Site.UserAsync("editor"), "Wrong-Password-1");

        Assert.That(unknown.Status, Is.EqualTo(known.Status));
        Assert.That(unknown.Text, Is.EqualTo(known.Text));
    }

    [Test]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_as_well()
    {
        var email = await Site.UserAsync("editor");
        using var stranger = StaffClient.Stranger(Site);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await stranger.SubmitSignInAsync(email, "Wrong-Password-1");
        }

        var right = await stranger.SubmitSignInAsync(email, GivenStaff.Password);

        Assert.That(right.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_form_without_its_token_is_shown_again_with_what_was_entered()
    {
        using var stranger = StaffClient.Stranger(Site);
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["username"] = TestSite.AdministratorEmail,
            ["password"] = TestSite.AdministratorPassword,
        });

        var page = await WelcomeCenter.Testing.Pages.WebPage.ReadAsync(await stranger.Http.PostAsync("/umbraco/login", form));

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page.Form().Value("username"), Is.EqualTo(TestSite.AdministratorEmail));
        Assert.That(stranger.Cookies.Select(cookie => cookie.Name), Does.Not.Contain("umbSignIn"));
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/umbraco/management/api/v1/security/back-office/authorize?")]
    [TestCase("/de/")]
    public async Task After_signing_in_nobody_is_sent_elsewhere_than_to_the_authorization(string returnUrl)
    {
        using var administrator = StaffClient.Stranger(Site);

        var page = await administrator.SubmitSignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword, returnUrl);

        Assert.That(page.Response.Headers.Location?.OriginalString, Is.EqualTo("/umbraco"));
    }

    [Test]
    public async Task The_sign_in_page_allows_nothing_but_its_own_style()
    {
        using var stranger = StaffClient.Stranger(Site);

        using var response = await stranger.Http.GetAsync("/umbraco/login");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That(policy, Does.StartWith("default-src 'none'; style-src 'nonce-").And.Not.Contain("unsafe").And.Contain("frame-ancestors 'none'"));
    }

    [Test]
    public async Task A_program_signs_in_with_json()
    {
        using var program = StaffClient.Stranger(Site);

        using var wrong = await program.PostAsync("/security/back-office/login", new { username = TestSite.AdministratorEmail, password = "Wrong-Password-1" });
        using var right = await program.PostAsync("/security/back-office/login", new { username = TestSite.AdministratorEmail, password = TestSite.AdministratorPassword });

        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(program.Cookies.Single(cookie => cookie.Name == "umbSignIn").HttpOnly, Is.True);
    }

    [Test]
    public async Task An_account_past_its_last_day_cannot_sign_in()
    {
        var email = await Site.UserAsync("intern", endsOn: DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-1)));
        using var intern = StaffClient.Stranger(Site);

        var page = await intern.SubmitSignInAsync(email, GivenStaff.Password);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task No_name_or_password_reaches_the_log()
    {
        using var stranger = StaffClient.Stranger(Site);

        await stranger.SubmitSignInAsync("leaky.person@example.org", "Leaky-Password-1");

        Assert.That(Site.Logs.Lines, Has.None.Contains("leaky.person").And.None.Contains("Leaky-Password-1"));
    }
}
