using System.Net;
using System.Text.Json;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>Accounts made, changed and deleted in the Users section.</summary>
public sealed class UserAccountTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;
    private Guid editors;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        editors = await administrator.GroupAsync("editor");
    }

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task A_clerk_who_is_no_administrator_makes_nobody_an_administrator()
    {
        var (clerk, own) = await Site.ClerkAsync();
        using var signedIn = clerk;
        var colleague = await clerk.CreateUserAsync(own);
        var administrators = await administrator.GroupAsync("admin");
        var changed = await clerk.UserAsync(colleague);
        changed["userGroupIds"] = JsonSerializer.SerializeToNode(GivenUsers.References(own, administrators));

        using var created = await clerk.PostAsync("/user", GivenUsers.Person(GivenUsers.NewEmail(), Guid.NewGuid(), administrators));
        using var updated = await clerk.PutAsync($"/user/{colleague}", changed);
        using var moved = await clerk.PostAsync("/user/set-user-groups", new { userIds = GivenUsers.References(colleague), userGroupIds = GivenUsers.References(administrators) });

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(updated.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(moved.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await administrator.GetJsonAsync($"/user/{colleague}")).GetProperty("isAdmin").GetBoolean(), Is.False);
    }

    [Test]
    public async Task A_clerk_who_is_no_administrator_neither_sees_nor_touches_one()
    {
        var (clerk, _) = await Site.ClerkAsync();
        using var signedIn = clerk;
        var chief = await Site.IdOfAsync(TestSite.AdministratorEmail);

        var listed = await clerk.GetJsonAsync("/filter/user?take=1000");
        using var read = await clerk.GetAsync($"/user/{chief}");
        using var disabled = await clerk.PostAsync("/user/disable", GivenUsers.Users(chief));
        using var password = await clerk.PostAsync($"/user/{chief}/change-password", new { newPassword = "Taken-Over-1" });
        using var reset = await clerk.PostAsync($"/user/{chief}/reset-password", new { });
        using var deleted = await clerk.DeleteAsync($"/user/{chief}");

        Assert.That(listed.GetProperty("items").EnumerateArray().Select(user => user.GetProperty("id").GetGuid()), Has.None.EqualTo(chief));
        foreach (var response in new[] { read, disabled, password, reset, deleted })
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        }
    }

    [TestCase("not-an-address", "InvalidEmail")]
    [TestCase("two@example.org, more@example.org", "InvalidEmail")]
    [TestCase("line@example.org\r\nBcc: other@example.org", "InvalidEmail")]
    [TestCase(null, "InvalidEmail")]
    public async Task What_is_no_mail_address_is_refused(string? email, string status)
    {
        using var response = await administrator.PostAsync("/user", new { email, userName = email, name = "Jemand", userGroupIds = GivenUsers.References(editors) });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.OperationStatus(), Is.EqualTo(status));
    }

    [Test]
    public async Task A_name_taken_a_missing_group_and_an_unknown_group_are_refused()
    {
        using var taken = await administrator.PostAsync("/user", GivenUsers.Person(TestSite.AdministratorEmail.ToUpperInvariant(), Guid.NewGuid(), editors));
        using var groupless = await administrator.PostAsync("/user", GivenUsers.Person(GivenUsers.NewEmail(), Guid.NewGuid()));
        using var unknown = await administrator.PostAsync("/user", GivenUsers.Person(GivenUsers.NewEmail(), Guid.NewGuid(), Guid.NewGuid()));
        using var other = await administrator.PostAsync("/user", new { email = "a@example.org", userName = "a", name = "A", userGroupIds = GivenUsers.References(editors) });

        Assert.That(await taken.OperationStatus(), Is.EqualTo("DuplicateUserName"));
        Assert.That(await groupless.OperationStatus(), Is.EqualTo("NoUserGroup"));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await unknown.OperationStatus(), Is.EqualTo("MissingUserGroup"));
        Assert.That(await other.OperationStatus(), Is.EqualTo("UserNameIsNotEmail"));
    }

    [Test]
    public async Task A_created_user_is_found_under_the_id_of_the_client_and_has_never_signed_in()
    {
        var id = Guid.NewGuid();
        var email = GivenUsers.NewEmail();

        using var response = await administrator.PostAsync("/user", GivenUsers.Person(email, id, editors));

        var user = await administrator.GetJsonAsync($"/user/{id}");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo(id.ToString()));
        Assert.That(response.Headers.Location?.OriginalString, Does.EndWith($"/user/{id}"));
        Assert.That(user.GetProperty("state").GetString(), Is.EqualTo("Inactive"));
        Assert.That(user.GetProperty("kind").GetString(), Is.EqualTo("Default"));
        Assert.That(user.GetProperty("email").GetString(), Is.EqualTo(email));
        Assert.That(user.GetProperty("userGroupIds")[0].GetProperty("id").GetGuid(), Is.EqualTo(editors));
    }

    [Test]
    public async Task The_list_is_filtered_by_text_state_and_group_and_ordered()
    {
        var mark = $"{Guid.NewGuid():N}";
        foreach (var name in new[] { "Zoe", "Anton" })
        {
            var email = $"{name}.{mark}@example.org";
            using var created = await administrator.PostAsync("/user", new { email, userName = email, name, userGroupIds = GivenUsers.References(editors) });
        }

        var found = await administrator.GetJsonAsync($"/filter/user?filter={mark}&orderBy=Name&orderDirection=Descending&userStates=Inactive&userGroupIds={editors}");
        var none = await administrator.GetJsonAsync($"/filter/user?filter={mark}&userStates=Disabled");
        var counted = await administrator.GetJsonAsync($"/filter/user?filter={mark}&take=0");

        Assert.That(found.GetProperty("items").EnumerateArray().Select(user => user.GetProperty("name").GetString()), Is.EqualTo(new[] { "Zoe", "Anton" }));
        Assert.That(none.GetProperty("total").GetInt32(), Is.Zero);
        Assert.That(counted.GetProperty("total").GetInt32(), Is.EqualTo(2));
        Assert.That(counted.GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [TestCase("languageIsoCode", "xx", "InvalidIsoCode")]
    [TestCase("languageIsoCode", "ar", "InvalidIsoCode")]
    [TestCase("name", "", "InvalidUserName")]
    public async Task A_wrong_value_changes_nothing(string field, string value, string status)
    {
        var id = await administrator.CreateUserAsync(editors);
        var before = await administrator.UserAsync(id);
        var changed = await administrator.UserAsync(id);
        changed["hasDocumentRootAccess"] = true;
        changed[field] = value;

        using var response = await administrator.PutAsync($"/user/{id}", changed);

        Assert.That(await response.OperationStatus(), Is.EqualTo(status));
        Assert.That((await administrator.UserAsync(id)).ToJsonString(), Is.EqualTo(before.ToJsonString()));
    }

    [TestCase("documentStartNodeIds", "ContentStartNodeNotFound")]
    [TestCase("mediaStartNodeIds", "MediaStartNodeNotFound")]
    public async Task A_start_node_that_does_not_exist_is_refused(string field, string status)
    {
        var id = await administrator.CreateUserAsync(editors);
        var changed = await administrator.UserAsync(id);
        changed[field] = JsonSerializer.SerializeToNode(GivenUsers.References(Guid.NewGuid()));

        using var response = await administrator.PutAsync($"/user/{id}", changed);

        Assert.That(await response.OperationStatus(), Is.EqualTo(status));
    }

    [Test]
    public async Task A_change_is_saved_with_start_nodes_and_language()
    {
        var id = await administrator.CreateUserAsync(editors);
        var guide = await administrator.DocumentAsync("guide");
        var changed = await administrator.UserAsync(id);
        changed["name"] = "Umbenannt";
        changed["languageIsoCode"] = "en-US";
        changed["documentStartNodeIds"] = JsonSerializer.SerializeToNode(GivenUsers.References(guide));

        using var response = await administrator.PutAsync($"/user/{id}", changed);

        var saved = await administrator.GetJsonAsync($"/user/{id}");
        var effective = await administrator.GetJsonAsync($"/user/{id}/calculate-start-nodes");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(saved.GetProperty("name").GetString(), Is.EqualTo("Umbenannt"));
        Assert.That(saved.GetProperty("languageIsoCode").GetString(), Is.EqualTo("en-US"));
        Assert.That(effective.GetProperty("hasDocumentRootAccess").GetBoolean(), Is.False);
        Assert.That(effective.GetProperty("documentStartNodeIds")[0].GetProperty("id").GetGuid(), Is.EqualTo(guide));
    }

    [Test]
    public async Task Only_an_account_that_was_never_used_is_deleted_and_never_the_own_one()
    {
        var unused = await administrator.CreateUserAsync(editors);
        using var colleague = await Site.StaffAsync("editor");
        var used = (await colleague.GetJsonAsync("/user/current")).GetProperty("id").GetGuid();

        using var ofUsed = await administrator.DeleteAsync($"/user/{used}");
        using var ofSelf = await administrator.DeleteAsync($"/user/{await Site.IdOfAsync(TestSite.AdministratorEmail)}");
        using var together = await administrator.DeleteAsync("/user", GivenUsers.Users(unused, used));
        var stillThere = await administrator.UserStateAsync(unused);
        using var ofUnused = await administrator.DeleteAsync($"/user/{unused}");
        using var gone = await administrator.GetAsync($"/user/{unused}");

        Assert.That(await ofUsed.OperationStatus(), Is.EqualTo("CannotDelete"));
        Assert.That(await ofSelf.OperationStatus(), Is.EqualTo("CannotDeleteSelf"));
        Assert.That(together.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(stillThere, Is.EqualTo("Inactive"));
        Assert.That(ofUnused.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_last_administrator_cannot_leave_the_administrators()
    {
        var chief = await Site.IdOfAsync(TestSite.AdministratorEmail);
        var changed = await administrator.UserAsync(chief);
        changed["userGroupIds"] = JsonSerializer.SerializeToNode(GivenUsers.References(editors));

        using var updated = await administrator.PutAsync($"/user/{chief}", changed);
        using var moved = await administrator.PostAsync("/user/set-user-groups", new { userIds = GivenUsers.References(chief), userGroupIds = GivenUsers.References(editors) });

        Assert.That(await updated.OperationStatus(), Is.EqualTo("AdminUserGroupMustNotBeEmpty"));
        Assert.That(await moved.OperationStatus(), Is.EqualTo("AdminUserGroupMustNotBeEmpty"));
        Assert.That((await administrator.GetJsonAsync($"/user/{chief}")).GetProperty("isAdmin").GetBoolean(), Is.True);
    }

    [Test]
    public async Task No_name_or_address_reaches_the_log()
    {
        var email = $"leaky.{Guid.NewGuid():N}@example.org";
        using var created = await administrator.PostAsync("/user", GivenUsers.Person(email, Guid.NewGuid(), editors));
        using var again = await administrator.PostAsync("/user", GivenUsers.Person(email, Guid.NewGuid(), editors));

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(Site.Logs.Lines, Has.None.Contains("leaky.").And.None.Contains("Neue Kollegin"));
    }
}
