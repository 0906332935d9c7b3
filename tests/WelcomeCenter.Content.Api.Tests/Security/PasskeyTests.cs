using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S02: what is refused around passkeys. Adding one and signing in with it takes a browser (BackOffice/AccountSecurity).</summary>
public sealed class PasskeyTests(DatabaseKind database) : SiteTests(database)
{
    private const string Passkeys = "/umbraco/welcome-center/account/passkeys";

    private StaffClient colleague = null!;

    [OneTimeSetUp]
    public async Task SignIn() => colleague = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => colleague?.Dispose();

    [Test]
    public async Task Whoever_adds_one_knows_the_password()
    {
        using var wrong = await colleague.Http.PostAsJsonAsync($"{Passkeys}/options", new { password = "Wrong-Password-1" });
        using var without = await colleague.Http.PostAsJsonAsync($"{Passkeys}/options", new { });
        using var right = await colleague.Http.PostAsJsonAsync($"{Passkeys}/options", new { password = GivenStaff.Password });

        Assert.That(await wrong.OperationStatus(), Is.EqualTo("PasswordMismatch"));
        Assert.That(await without.OperationStatus(), Is.EqualTo("PasswordMismatch"));
        var options = await right.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(options.GetProperty("authenticatorSelection").GetProperty("userVerification").GetString(), Is.EqualTo("required"));
        Assert.That(options.GetProperty("authenticatorSelection").GetProperty("residentKey").GetString(), Is.EqualTo("required"));
    }

    [Test]
    public async Task What_answers_no_challenge_is_refused()
    {
        using var unasked = await colleague.Http.PostAsJsonAsync(Passkeys, new { name = "Laptop", credential = new { id = "AAAA" } });
        using var asked = await colleague.Http.PostAsJsonAsync($"{Passkeys}/options", new { password = GivenStaff.Password });
        using var forged = await colleague.Http.PostAsJsonAsync(Passkeys, new { name = "Laptop", credential = new { id = "AAAA", type = "public-key" } });
        using var empty = await colleague.Http.PostAsJsonAsync(Passkeys, new { name = "Laptop" });
        using var unknown = await colleague.Http.DeleteAsync($"{Passkeys}/AAAA");
        using var broken = await colleague.Http.DeleteAsync($"{Passkeys}/{Uri.EscapeDataString("?!")}");

        foreach (var response in new[] { unasked, forged, empty })
        {
            Assert.That(await response.OperationStatus(), Is.EqualTo("InvalidPasskey"));
        }

        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(broken.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await colleague.Http.GetStringAsync(Passkeys), Is.EqualTo("[]"));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("no json")]
    [TestCase("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{}}""")]
    public async Task A_made_up_passkey_opens_nothing(string credential)
    {
        using var stranger = Site.CreateClient("de");
        var page = await WebPage.ReadAsync(await stranger.GetAsync("/umbraco/login"));
        using var options = await stranger.PostAsync("/umbraco/login/passkey/options", page.Form().Content());

        var answer = await WebPage.ReadAsync(await stranger.PostAsync("/umbraco/login/passkey", page.Form().Fill("credential", credential).Content()));

        Assert.That(options.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(answer.Text, Does.Contain("Mit diesem Passkey ist keine Anmeldung möglich."));
    }

    [Test]
    public async Task Options_are_for_the_page_and_name_nobody()
    {
        using var stranger = Site.CreateClient("de");
        var page = await WebPage.ReadAsync(await stranger.GetAsync("/umbraco/login"));

        using var bare = await stranger.PostAsync("/umbraco/login/passkey/options", new FormUrlEncodedContent([]));
        using var options = await stranger.PostAsync("/umbraco/login/passkey/options", page.Form().Content());

        Assert.That(bare.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await options.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("allowCredentials").GetArrayLength(), Is.Zero);
    }
}
