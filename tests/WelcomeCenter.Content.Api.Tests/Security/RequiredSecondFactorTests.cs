using System.Net;
using System.Text.RegularExpressions;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S02: on a site that asks administrators and coordinators for a second factor.</summary>
public sealed class RequiredSecondFactorTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["BackOffice:SecondFactor:RequiredFor:0"] = "admin",
        ["BackOffice:SecondFactor:RequiredFor:1"] = "coordinator",
    };

    [Test]
    public async Task Who_must_have_a_factor_sets_it_up_before_the_first_session_and_sees_the_recovery_codes_once()
    {
        using var coordinator = StaffClient.Stranger(Site);
        var signIn = await coordinator.SubmitSignInAsync(await Site.UserAsync("coordinator"), GivenStaff.Password);
        using var early = await coordinator.AuthorizeAsync();
        var address = signIn.Response.Headers.Location!.OriginalString;
        var page = await WebPage.ReadAsync(await coordinator.Http.GetAsync(address));
        var secret = Regex.Replace(page.Document.QuerySelector("code")!.TextContent, @"\s", string.Empty);

        var wrong = await SubmitAsync(coordinator, page, "000000");
        var done = await SubmitAsync(coordinator, page, Authenticator.CodeOf(Site, secret));

        Assert.That(address, Does.StartWith("/umbraco/login/set-up?"));
        Assert.That(early.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login?"), "no session before");
        Assert.That(page.Response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("img-src data:"));
        Assert.That(wrong.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(done.Document.QuerySelector("pre")!.TextContent.Split('\n'), Has.Length.EqualTo(10));
        using var token = await coordinator.ExchangeAsync(await coordinator.AuthorizeAsync());
        Assert.That(token.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var again = await WebPage.ReadAsync(await coordinator.Http.GetAsync("/umbraco/login/set-up"));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Redirect), "the codes are not shown again");
    }

    [Test]
    public async Task Others_sign_in_as_before_and_a_program_learns_what_is_missing()
    {
        using var editor = await Site.StaffAsync("editor");
        using var program = StaffClient.Stranger(Site);

        using var refused = await program.PostAsync(
            "/security/back-office/login", new { username = TestSite.AdministratorEmail, password = TestSite.AdministratorPassword });

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private static async Task<WebPage> SubmitAsync(StaffClient colleague, WebPage page, string code) =>
        await WebPage.ReadAsync(await page.Form().Fill("code", code).SubmitAsync(colleague.Http, colleague.Http.BaseAddress!));
}
