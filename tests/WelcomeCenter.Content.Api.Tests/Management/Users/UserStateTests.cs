using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>Accounts disabled, enabled, unlocked, and given another password.</summary>
public sealed class UserStateTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => administrator = await StaffClient.AdministratorAsync(Site);

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task Nobody_disables_their_own_account()
    {
        using var response = await administrator.PostAsync("/user/disable", GivenUsers.Users(await Site.IdOfAsync(TestSite.AdministratorEmail)));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.OperationStatus(), Is.EqualTo("CannotDisableSelf"));
    }

    [Test]
    public async Task One_unknown_account_among_several_leaves_all_as_they_are()
    {
        var id = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));

        using var response = await administrator.PostAsync("/user/disable", GivenUsers.Users(id, Guid.NewGuid()));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.OperationStatus(), Is.EqualTo("UserNotFound"));
        Assert.That(await administrator.UserStateAsync(id), Is.EqualTo("Inactive"));
    }

    [Test]
    public async Task A_disabled_account_loses_its_session_at_once_and_signs_in_again_when_enabled()
    {
        var email = await Site.UserAsync("editor");
        var id = await Site.IdOfAsync(email);
        using var colleague = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);

        using var disabled = await administrator.PostAsync("/user/disable", GivenUsers.Users(id));
        var state = await administrator.UserStateAsync(id);
        using var refused = await colleague.GetAsync("/user/current");
        using var enabled = await administrator.PostAsync("/user/enable", GivenUsers.Users(id));
        using var stillRefused = await colleague.GetAsync("/user/current");
        using var returned = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);

        Assert.That(disabled.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(state, Is.EqualTo("Disabled"));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(enabled.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(stillRefused.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await administrator.UserStateAsync(id), Is.EqualTo("Active"));
    }

    [Test]
    public async Task A_locked_account_says_so_and_is_unlocked()
    {
        var email = await Site.UserAsync("editor");
        var id = await Site.IdOfAsync(email);
        using var stranger = StaffClient.Stranger(Site);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await stranger.SubmitSignInAsync(email, "Wrong-Password-1");
        }

        var locked = await administrator.GetJsonAsync($"/user/{id}");
        using var unlocked = await administrator.PostAsync("/user/unlock", GivenUsers.Users(id));
        using var signedIn = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);

        Assert.That(locked.GetProperty("state").GetString(), Is.EqualTo("LockedOut"));
        Assert.That(locked.GetProperty("lastLockoutDate").GetDateTimeOffset(), Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(1)));
        Assert.That(unlocked.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await administrator.UserStateAsync(id), Is.EqualTo("Active"));
    }

    [Test]
    public async Task A_weak_password_is_refused_and_the_old_one_stays()
    {
        var email = await Site.UserAsync("editor");

        using var response = await administrator.PostAsync($"/user/{await Site.IdOfAsync(email)}/change-password", new { newPassword = "short" });

        using var colleague = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.OperationStatus(), Is.EqualTo("PasswordTooShort"));
    }

    [Test]
    public async Task A_password_set_by_the_administrator_ends_the_sessions_of_the_person()
    {
        var email = await Site.UserAsync("editor");
        using var colleague = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);

        using var response = await administrator.PostAsync($"/user/{await Site.IdOfAsync(email)}/change-password", new { newPassword = "Another-Password-1" });
        using var old = await colleague.GetAsync("/user/current");
        using var returned = await StaffClient.SignedInAsync(Site, email, "Another-Password-1");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(old.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_reset_password_is_told_once_and_works()
    {
        var email = await Site.UserAsync("editor");

        using var response = await administrator.PostAsync($"/user/{await Site.IdOfAsync(email)}/reset-password", new { });

        var password = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("resetPassword").GetString()!;
        using var returned = await StaffClient.SignedInAsync(Site, email, password);
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(Site.Logs.Lines, Has.None.Contains(password));
    }

    [Test]
    public async Task The_own_password_is_neither_reset_nor_set_without_the_old_one()
    {
        var chief = await Site.IdOfAsync(TestSite.AdministratorEmail);

        using var reset = await administrator.PostAsync($"/user/{chief}/reset-password", new { });
        using var set = await administrator.PostAsync($"/user/{chief}/change-password", new { newPassword = "Another-Password-1" });
        using var wrong = await administrator.PostAsync("/user/current/change-password", new { oldPassword = "Wrong-Password-1", newPassword = "Another-Password-1" });

        Assert.That(await reset.OperationStatus(), Is.EqualTo("SelfPasswordResetNotAllowed"));
        Assert.That(await set.OperationStatus(), Is.EqualTo("SelfOldPasswordRequired"));
        Assert.That(await wrong.OperationStatus(), Is.EqualTo("PasswordMismatch"));
    }
}
