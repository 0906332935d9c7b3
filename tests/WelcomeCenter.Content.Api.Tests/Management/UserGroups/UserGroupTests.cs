using System.Net;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.UserGroups;

/// <summary>Groups made, changed, deleted and filled in the Users section.</summary>
public sealed class UserGroupTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => administrator = await StaffClient.AdministratorAsync(Site);

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task A_clerk_who_is_no_administrator_grants_nothing_that_they_do_not_hold()
    {
        var (clerk, own) = await Site.ClerkAsync();
        using var signedIn = clerk;
        var widened = JsonNode.Parse((await clerk.GetJsonAsync($"/user-group/{own}")).GetRawText())!.AsObject();
        widened["sections"] = new JsonArray("Umb.Section.Users", "WelcomeCenter.Section.Cases");
        var colleague = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));

        using var created = await clerk.PostAsync("/user-group", GivenGroups.Group(group => group["sections"] = new JsonArray("Umb.Section.Settings")));
        using var withVerb = await clerk.PostAsync("/user-group", GivenGroups.Group(group => group["fallbackPermissions"] = new JsonArray("Umb.Document.Publish")));
        using var updated = await clerk.PutAsync($"/user-group/{own}", widened);
        using var foreign = await clerk.PostAsync($"/user-group/{await administrator.GroupAsync("admin")}/users", GivenUsers.References(colleague));
        using var deleted = await clerk.DeleteAsync($"/user-group/{await administrator.NewGroupAsync()}");

        foreach (var response in new[] { created, withVerb, updated, foreign, deleted })
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        }

        Assert.That((await administrator.GetJsonAsync($"/user-group/{own}")).GetProperty("sections").GetArrayLength(), Is.EqualTo(1));
    }

    [TestCase("name", "", HttpStatusCode.BadRequest, "MissingName")]
    [TestCase("alias", "", HttpStatusCode.BadRequest, "InvalidAlias")]
    [TestCase("alias", "with space", HttpStatusCode.BadRequest, "InvalidAlias")]
    [TestCase("alias", "editor", HttpStatusCode.Conflict, "DuplicateAlias")]
    [TestCase("sections", "[\"Umb.Section.Nowhere\"]", HttpStatusCode.BadRequest, "SectionNotFound")]
    [TestCase("languages", "[\"xx\"]", HttpStatusCode.NotFound, "LanguageNotFound")]
    [TestCase("documentStartNode", "{\"id\":\"11111111-1111-1111-1111-111111111111\"}", HttpStatusCode.NotFound, "DocumentStartNodeKeyNotFound")]
    [TestCase("mediaStartNode", "{\"id\":\"11111111-1111-1111-1111-111111111111\"}", HttpStatusCode.NotFound, "MediaStartNodeKeyNotFound")]
    [TestCase(
        "permissions",
        "[{\"$type\":\"DocumentPermissionPresentationModel\",\"document\":{\"id\":\"11111111-1111-1111-1111-111111111111\"},\"verbs\":[]}]",
        HttpStatusCode.NotFound,
        "DocumentPermissionKeyNotFound")]
    public async Task A_wrong_value_makes_no_group(string field, string value, HttpStatusCode code, string status)
    {
        var id = Guid.NewGuid();
        var group = GivenGroups.Group(group => (group["id"], group[field]) = (id, value is ['[' or '{', ..] ? JsonNode.Parse(value) : value));

        using var response = await administrator.PostAsync("/user-group", group);
        using var found = await administrator.GetAsync($"/user-group/{id}");

        Assert.That(response.StatusCode, Is.EqualTo(code));
        Assert.That(await response.OperationStatus(), Is.EqualTo(status));
        Assert.That(found.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("admin")]
    [TestCase("coordinator")]
    [TestCase("intern")]
    public async Task A_role_of_the_house_stays_and_keeps_its_alias(string alias)
    {
        var id = await administrator.GroupAsync(alias);
        var renamed = JsonNode.Parse((await administrator.GetJsonAsync($"/user-group/{id}")).GetRawText())!.AsObject();
        renamed["alias"] = "renamed";

        using var deleted = await administrator.DeleteAsync($"/user-group/{id}");
        using var updated = await administrator.PutAsync($"/user-group/{id}", renamed);

        Assert.That(await deleted.OperationStatus(), Is.EqualTo("IsSystemUserGroup"));
        Assert.That(await updated.OperationStatus(), Is.EqualTo("IsSystemUserGroup"));
        Assert.That(await administrator.GroupAsync(alias), Is.EqualTo(id));
    }

    [Test]
    public async Task Administrators_are_not_given_the_cases()
    {
        var id = await administrator.GroupAsync("admin");
        var group = JsonNode.Parse((await administrator.GetJsonAsync($"/user-group/{id}")).GetRawText())!.AsObject();
        group["sections"]!.AsArray().Add("WelcomeCenter.Section.Cases");

        using var response = await administrator.PutAsync($"/user-group/{id}", group);

        Assert.That(await response.OperationStatus(), Is.EqualTo("CasesNotForAdministrators"));
    }

    [Test]
    public async Task A_group_is_kept_as_it_was_sent_and_found_by_name()
    {
        var id = Guid.NewGuid();
        var home = (await administrator.HomeAsync()).GetProperty("id").GetGuid();
        var name = $"Gruppe {id:N}";
        var permission = $$$"""[{"$type":"DocumentPermissionPresentationModel","verbs":["Umb.Document.Read"],"document":{"id":"{{{home}}}"}}]""";
        var sent = GivenGroups.Group(group =>
        {
            (group["id"], group["name"], group["languages"]) = (id, name, new JsonArray("ar"));
            (group["documentStartNode"], group["permissions"]) = (new JsonObject { ["id"] = home }, JsonNode.Parse(permission));
        });

        using var response = await administrator.PostAsync("/user-group", sent);

        var saved = await administrator.GetJsonAsync($"/user-group/{id}");
        var found = await administrator.GetJsonAsync($"/filter/user-group?filter={id:N}");
        var items = await administrator.GetJsonAsync($"/item/user-group?id={id}&id={Guid.NewGuid()}");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo(id.ToString()));
        Assert.That(saved.GetProperty("permissions").GetRawText(), Is.EqualTo(permission));
        Assert.That(saved.GetProperty("languages")[0].GetString(), Is.EqualTo("ar"));
        Assert.That(saved.GetProperty("documentStartNode").GetProperty("id").GetGuid(), Is.EqualTo(home));
        Assert.That(saved.GetProperty("isDeletable").GetBoolean(), Is.True);
        Assert.That(found.GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(items.EnumerateArray().Single().GetProperty("name").GetString(), Is.EqualTo(name));
    }

    [Test]
    public async Task Members_come_and_go_all_or_none()
    {
        var group = await administrator.NewGroupAsync();
        var colleague = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));

        using var unknown = await administrator.PostAsync($"/user-group/{group}/users", GivenUsers.References(colleague, Guid.NewGuid()));
        var before = await MembersAsync(group);
        using var absent = await administrator.DeleteAsync($"/user-group/{group}/users", GivenUsers.References(colleague));
        using var added = await administrator.PostAsync($"/user-group/{group}/users", GivenUsers.References(colleague));
        var joined = await MembersAsync(group);
        using var removed = await administrator.DeleteAsync($"/user-group/{group}/users", GivenUsers.References(colleague));

        Assert.That(await unknown.OperationStatus(), Is.EqualTo("UserNotFound"));
        Assert.That(before, Is.Empty);
        Assert.That(await absent.OperationStatus(), Is.EqualTo("UserNotInGroup"));
        Assert.That(added.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(joined, Is.EqualTo(new[] { colleague }));
        Assert.That(removed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await MembersAsync(group), Is.Empty);
    }

    [Test]
    public async Task The_last_administrator_is_not_taken_out_of_the_group()
    {
        var chief = await Site.IdOfAsync(TestSite.AdministratorEmail);
        var administrators = await administrator.GroupAsync("admin");

        using var response = await administrator.DeleteAsync($"/user-group/{administrators}/users", GivenUsers.References(chief));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.OperationStatus(), Is.EqualTo("AdminGroupCannotBeEmpty"));
        Assert.That(await MembersAsync(administrators), Does.Contain(chief));
    }

    [Test]
    public async Task Several_groups_go_together_or_not_at_all()
    {
        var one = await administrator.NewGroupAsync();
        var other = await administrator.NewGroupAsync();

        using var refused = await administrator.DeleteAsync("/user-group", new { userGroupIds = GivenUsers.References(one, await administrator.GroupAsync("board")) });
        using var still = await administrator.GetAsync($"/user-group/{one}");
        using var deleted = await administrator.DeleteAsync("/user-group", new { userGroupIds = GivenUsers.References(one, other) });
        using var gone = await administrator.GetAsync($"/user-group/{one}");

        Assert.That(await refused.OperationStatus(), Is.EqualTo("IsSystemUserGroup"));
        Assert.That(still.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<IEnumerable<Guid>> MembersAsync(Guid group) =>
        (await administrator.GetJsonAsync($"/filter/user?userGroupIds={group}")).GetProperty("items").EnumerateArray().Select(user => user.GetProperty("id").GetGuid());
}
