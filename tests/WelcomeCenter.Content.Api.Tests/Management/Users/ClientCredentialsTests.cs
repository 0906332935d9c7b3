using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>API users: programs that get bearer tokens with a client id and a secret.</summary>
public sealed class ClientCredentialsTests(DatabaseKind database) : SiteTests(database)
{
    private const string Secret = "Only-For-Tests-Secret-3";

    private StaffClient administrator = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => administrator = await StaffClient.AdministratorAsync(Site);

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task A_person_has_no_client_credentials()
    {
        var person = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));

        using var response = await administrator.PostAsync($"/user/{person}/client-credentials", new { clientId = "umbraco-back-office-person", clientSecret = Secret });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.OperationStatus(), Is.EqualTo("InvalidUser"));
    }

    [TestCase("umbraco-back-office-a b", Secret)]
    [TestCase("umbraco-back-office-", Secret)]
    [TestCase(null, Secret)]
    [TestCase("umbraco-back-office-weak", "short")]
    public async Task A_wrong_client_id_or_a_weak_secret_is_refused(string? clientId, string clientSecret)
    {
        var id = await ApiUserAsync();

        using var response = await administrator.PostAsync($"/user/{id}/client-credentials", new { clientId, clientSecret });

        Assert.That(await response.OperationStatus(), Is.EqualTo("InvalidClientId"));
    }

    [Test]
    public async Task A_client_id_is_given_once()
    {
        var clientId = NewClientId();
        using var first = await administrator.PostAsync($"/user/{await ApiUserAsync()}/client-credentials", new { clientId, clientSecret = Secret });

        using var second = await administrator.PostAsync($"/user/{await ApiUserAsync()}/client-credentials", new { clientId, clientSecret = Secret });

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await second.OperationStatus(), Is.EqualTo("DuplicateClientId"));
    }

    [Test]
    public async Task A_program_works_with_its_token_as_its_groups_allow_until_the_credentials_go()
    {
        var id = await ApiUserAsync();
        var clientId = NewClientId();
        using var added = await administrator.PostAsync($"/user/{id}/client-credentials", new { clientId, clientSecret = Secret });
        using var program = StaffClient.Stranger(Site);
        using var token = await TokenAsync(program, clientId, Secret);
        program.UseToken((await token.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!);

        var current = await program.GetJsonAsync("/user/current");
        using var forbidden = await program.GetAsync("/filter/user");
        var listed = await administrator.GetJsonAsync($"/user/{id}/client-credentials");
        using var removed = await administrator.DeleteAsync($"/user/{id}/client-credentials/{clientId}");
        using var after = await program.GetAsync("/user/current");
        using var renewed = await TokenAsync(program, clientId, Secret);

        Assert.That(current.GetProperty("id").GetGuid(), Is.EqualTo(id));
        Assert.That(forbidden.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(listed.EnumerateArray().Select(client => client.GetString()), Is.EqualTo(new[] { clientId }));
        Assert.That(removed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(renewed.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_disabled_program_gets_no_token()
    {
        var id = await ApiUserAsync();
        var clientId = NewClientId();
        using var added = await administrator.PostAsync($"/user/{id}/client-credentials", new { clientId, clientSecret = Secret });
        using var disabled = await administrator.PostAsync("/user/disable", GivenUsers.Users(id));
        using var program = StaffClient.Stranger(Site);

        using var token = await TokenAsync(program, clientId, Secret);

        Assert.That(token.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_wrong_secret_gets_no_token_and_a_program_no_password()
    {
        var id = await ApiUserAsync();
        var clientId = NewClientId();
        using var added = await administrator.PostAsync($"/user/{id}/client-credentials", new { clientId, clientSecret = Secret });
        using var program = StaffClient.Stranger(Site);

        using var token = await TokenAsync(program, clientId, "Wrong-Secret-123");
        using var password = await administrator.PostAsync($"/user/{id}/change-password", new { newPassword = "Another-Password-1" });

        Assert.That(token.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await password.OperationStatus(), Is.EqualTo("InvalidUserType"));
        Assert.That(Site.Logs.Lines, Has.None.Contains(Secret));
    }

    private static string NewClientId() => $"umbraco-back-office-{Guid.NewGuid():N}";

    private static Task<HttpResponseMessage> TokenAsync(StaffClient program, string clientId, string clientSecret) => program.Http.PostAsync(
        $"{StaffClient.Security}/token",
        new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
        }));

    private async Task<Guid> ApiUserAsync()
    {
        var id = Guid.NewGuid();
        var email = GivenUsers.NewEmail();
        using var response = await administrator.PostAsync(
            "/user",
            new { id, email, userName = email, name = "Ein Programm", kind = "Api", userGroupIds = GivenUsers.References(await administrator.GroupAsync("editor")) });
        response.EnsureSuccessStatusCode();
        return id;
    }
}
