using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S10: guessing is slowed down whoever is guessed at.</summary>
public sealed class SignInThrottleTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "3" };

    [Test]
    public async Task More_attempts_than_allowed_in_a_minute_have_to_wait()
    {
        using var stranger = StaffClient.Stranger(Site);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await stranger.SubmitSignInAsync($"nobody{attempt}@example.org", "Wrong-Password-1");
        }

        var page = await stranger.SubmitSignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(page.Text, Does.Contain("Bitte warten Sie eine Minute"));
    }
}
