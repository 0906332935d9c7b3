using System.Net;
using System.Net.Http.Json;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S02: the code of an app after the password, recovery codes, and what guessing brings.</summary>
public sealed class SecondFactorTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [Test]
    public async Task After_the_password_the_code_is_asked_for_and_opens_the_session()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = StaffClient.Stranger(Site);

        var password = await colleague.SubmitSignInAsync(email, GivenStaff.Password);
        using var early = await colleague.AuthorizeAsync();
        var page = await FollowAsync(colleague, password);
        var done = await SubmitAsync(colleague, page, app.NextCode());

        Assert.That(password.Response.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login/code?returnUrl="));
        Assert.That(early.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login?"), "no session before the code");
        Assert.That(page.Heading(), Is.EqualTo("Code eingeben"));
        Assert.That(done.Response.Headers.Location!.OriginalString, Does.Contain("/authorize?"));
        using var token = await colleague.ExchangeAsync(await colleague.AuthorizeAsync());
        Assert.That(token.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task No_code_is_taken_twice_within_its_time()
    {
        var (email, app) = await ColleagueAsync();
        var code = app.NextCode();
        using var first = StaffClient.Stranger(Site);
        using var second = StaffClient.Stranger(Site);

        var taken = await SubmitAsync(first, await FollowAsync(first, await first.SubmitSignInAsync(email, GivenStaff.Password)), code);
        var replayed = await SubmitAsync(second, await FollowAsync(second, await second.SubmitSignInAsync(email, GivenStaff.Password)), code);

        Assert.That(taken.Status, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(replayed.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(replayed.Text, Does.Contain("wurde schon verwendet"));
    }

    [Test]
    public async Task The_code_of_the_set_up_is_used_up_by_it()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = StaffClient.Stranger(Site);

        var page = await SubmitAsync(colleague, await FollowAsync(colleague, await colleague.SubmitSignInAsync(email, GivenStaff.Password)), app.FirstCode);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Five_wrong_codes_lock_the_account_even_for_the_right_one_and_the_password()
    {
        var (email, app) = await ColleagueAsync();
        using var guesser = StaffClient.Stranger(Site);
        var page = await FollowAsync(guesser, await guesser.SubmitSignInAsync(email, GivenStaff.Password));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SubmitAsync(guesser, page, "000000");
        }

        var right = await SubmitAsync(guesser, page, app.NextCode());
        var password = await guesser.SubmitSignInAsync(email, GivenStaff.Password);

        Assert.That(right.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(right.Heading(), Is.EqualTo("Anmelden"));
        Assert.That(password.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task The_right_password_between_wrong_codes_gives_no_further_guesses()
    {
        var (email, app) = await ColleagueAsync();
        using var guesser = StaffClient.Stranger(Site);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SubmitAsync(guesser, await FollowAsync(guesser, await guesser.SubmitSignInAsync(email, GivenStaff.Password)), "000000");
        }

        var again = await guesser.SubmitSignInAsync(email, GivenStaff.Password);

        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_recovery_code_works_once_and_is_kept_as_a_hash_only()
    {
        var (email, app) = await ColleagueAsync();
        using var first = StaffClient.Stranger(Site);
        using var second = StaffClient.Stranger(Site);

        var taken = await SubmitAsync(first, await FollowAsync(first, await first.SubmitSignInAsync(email, GivenStaff.Password), "&with=recovery"), app.RecoveryCodes[3]);
        var again = await SubmitAsync(second, await FollowAsync(second, await second.SubmitSignInAsync(email, GivenStaff.Password), "&with=recovery"), app.RecoveryCodes[3]);

        Assert.That(app.RecoveryCodes, Has.Count.EqualTo(10).And.Unique);
        Assert.That(taken.Status, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await Site.AccountAsync(email)).RecoveryCodes, Has.Count.EqualTo(9).And.None.EqualTo(app.RecoveryCodes[0]));
    }

    [Test]
    public async Task New_recovery_codes_take_a_code_and_void_the_old_ones()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = await SignedInAsync(email, app);

        using var without = await colleague.Http.PostAsJsonAsync("/umbraco/welcome-center/account/recovery-codes", new { code = "123456" });
        using var renewed = await colleague.Http.PostAsJsonAsync("/umbraco/welcome-center/account/recovery-codes", new { code = app.NextCode() });

        Assert.That(await without.OperationStatus(), Is.EqualTo("InvalidCode"));
        Assert.That(renewed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var later = StaffClient.Stranger(Site);
        var old = await SubmitAsync(later, await FollowAsync(later, await later.SubmitSignInAsync(email, GivenStaff.Password), "&with=recovery"), app.RecoveryCodes[0]);
        Assert.That(old.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Setting_up_takes_a_code_of_the_secret_and_ends_the_other_sessions()
    {
        var email = await Site.UserAsync("editor");
        using var here = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        using var elsewhere = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        var secret = (await here.GetJsonAsync(Authenticator.Path)).GetProperty("secret").GetString();

        using var wrong = await here.PostAsync(Authenticator.Path, new { code = "000000", secret });
        using var weak = await here.PostAsync(Authenticator.Path, new { code = "000000", secret = "AAAA" });
        await Authenticator.SetUpAsync(Site, here);
        using var twice = await here.GetAsync(Authenticator.Path);
        using var unknown = await here.GetAsync("/user/current/2fa/Pigeon");

        Assert.That(await wrong.OperationStatus(), Is.EqualTo("InvalidCode"));
        Assert.That(await weak.OperationStatus(), Is.EqualTo("InvalidCode"));
        Assert.That(await twice.OperationStatus(), Is.EqualTo("SecondFactorExists"));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await here.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await elsewhere.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await here.GetJsonAsync("/user/current/2fa"))[0].GetProperty("isEnabledOnUser").GetBoolean(), Is.True);
    }

    [Test]
    public async Task The_own_factor_goes_with_a_code_only()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = await SignedInAsync(email, app);

        using var without = await colleague.DeleteAsync($"{Authenticator.Path}?code=000000");
        using var removed = await colleague.DeleteAsync($"{Authenticator.Path}?code={app.NextCode()}");
        using var gone = await colleague.DeleteAsync($"{Authenticator.Path}?code={app.NextCode()}");

        Assert.That(await without.OperationStatus(), Is.EqualTo("InvalidCode"));
        Assert.That(removed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var later = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
    }

    [Test]
    public async Task Whoever_has_got_hold_of_a_session_cannot_guess_on()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = await SignedInAsync(email, app);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var guess = await colleague.DeleteAsync($"{Authenticator.Path}?code=000000");
        }

        using var right = await colleague.DeleteAsync($"{Authenticator.Path}?code={app.NextCode()}");

        Assert.That(await right.OperationStatus(), Is.EqualTo("InvalidCode"));
        Assert.That((await Site.AccountAsync(email)).HasSecondFactor, Is.True);
    }

    [Test]
    public async Task An_administrator_removes_a_lost_factor_and_nobody_else_does()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = await SignedInAsync(email, app);
        using var administrator = await StaffClient.AdministratorAsync(Site);
        var (clerk, _) = await Site.ClerkAsync();
        var path = $"/user/{await Site.IdOfAsync(email)}/2fa/AuthenticatorApp";

        using var refused = await clerk.DeleteAsync(path);
        using var removed = await administrator.DeleteAsync(path);

        clerk.Dispose();
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(removed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await colleague.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "the sessions end");
        Assert.That(Site.MailTo(email).TextBody, Does.Contain("zweite Faktor Ihres Kontos wurde entfernt"));
    }

    [Test]
    public async Task A_program_gives_the_code_in_a_second_request()
    {
        var (email, app) = await ColleagueAsync();
        using var program = StaffClient.Stranger(Site);

        using var nobody = await program.PostAsync("/security/back-office/verify-2fa", new { code = app.NextCode() });
        using var password = await program.PostAsync("/security/back-office/login", new { username = email, password = GivenStaff.Password });
        using var wrong = await program.PostAsync("/security/back-office/verify-2fa", new { code = "000000", provider = "AuthenticatorApp" });
        using var right = await program.PostAsync("/security/back-office/verify-2fa", new { code = app.NextCode(), provider = "AuthenticatorApp" });

        Assert.That(nobody.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(password.StatusCode, Is.EqualTo(HttpStatusCode.PaymentRequired));
        Assert.That(await wrong.OperationStatus(), Is.EqualTo("InvalidCode"));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var token = await program.ExchangeAsync(await program.AuthorizeAsync());
        Assert.That(token.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Whoever_waits_longer_than_ten_minutes_begins_anew()
    {
        var (email, app) = await ColleagueAsync();
        using var colleague = StaffClient.Stranger(Site);
        var page = await FollowAsync(colleague, await colleague.SubmitSignInAsync(email, GivenStaff.Password));
        Site.Clock.Advance(TimeSpan.FromMinutes(11));

        var late = await SubmitAsync(colleague, page, app.Code);

        Assert.That(late.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(late.Heading(), Is.EqualTo("Anmelden"));
    }

    [Test]
    public async Task Neither_codes_nor_the_secret_reach_the_log()
    {
        var (email, app) = await ColleagueAsync();
        var code = app.NextCode();
        using var colleague = StaffClient.Stranger(Site);

        await SubmitAsync(colleague, await FollowAsync(colleague, await colleague.SubmitSignInAsync(email, GivenStaff.Password)), code);

        Assert.That(Site.Logs.Lines, Has.None.Contains(email).And.None.Contains($"={code}").And.None.Contains(app.RecoveryCodes[0]));
    }

    private async Task<(string Email, Authenticator App)> ColleagueAsync()
    {
        var email = await Site.UserAsync("editor");
        using var colleague = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        return (email, await Authenticator.SetUpAsync(Site, colleague));
    }

    private async Task<StaffClient> SignedInAsync(string email, Authenticator app)
    {
        var colleague = StaffClient.Stranger(Site);
        await SubmitAsync(colleague, await FollowAsync(colleague, await colleague.SubmitSignInAsync(email, GivenStaff.Password)), app.NextCode());
        using var token = await colleague.ExchangeAsync(await colleague.AuthorizeAsync());
        token.EnsureSuccessStatusCode();
        colleague.UseToken("[redacted]");
        return colleague;
    }

    private static async Task<WebPage> FollowAsync(StaffClient colleague, WebPage answer, string more = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, answer.Response.Headers.Location!.OriginalString + more);
        request.Headers.AcceptLanguage.ParseAdd("de");
        return await WebPage.ReadAsync(await colleague.Http.SendAsync(request));
    }

    private static async Task<WebPage> SubmitAsync(StaffClient colleague, WebPage page, string code)
    {
        var form = page.Form().Fill("code", code);
        return await WebPage.ReadAsync(await form.SubmitAsync(colleague.Http, colleague.Http.BaseAddress!));
    }
}
