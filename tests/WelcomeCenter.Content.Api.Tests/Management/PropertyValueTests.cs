using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.UserGroups;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>S04: values of single properties that a group may not read, or not write, whatever its members send.</summary>
public sealed class PropertyValueTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly string[] Verbs =
    [
        "Umb.Document.Read", "Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Rollback", "Umb.Document.PropertyValue.Read", "Umb.Document.PropertyValue.Write",
    ];

    private StaffClient administrator = null!;
    private StaffClient editor = null!;
    private Guid textPage;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn()
    {
        administrator = await StaffClient.AdministratorAsync(Site);
        editor = await Site.StaffAsync("editor");
        textPage = (await editor.GetJsonAsync($"/document/{await editor.DocumentAsync("textPage")}")).GetProperty("documentType").GetProperty("id").GetGuid();
    }

    [OneTimeTearDown]
    public void SignOut()
    {
        administrator?.Dispose();
        editor?.Dispose();
    }

    [Test]
    public async Task What_may_not_be_read_is_in_no_answer()
    {
        using var member = await MemberAsync("title");
        var page = await editor.NewPageAsync("Geheim");
        var version = (await editor.GetJsonAsync($"/document-version?documentId={page}&culture=de&take=10")).GetProperty("items")[0].GetProperty("id").GetGuid();
        using var published = await editor.PublishAsync(page, "de");

        Assert.That(await AliasesAsync(editor, $"/document/{page}"), Does.Contain("title"));
        Assert.That(await AliasesAsync(member, $"/document/{page}"), Does.Not.Contain("title"));
        Assert.That(await AliasesAsync(member, $"/document/{page}/published"), Does.Not.Contain("title"));
        Assert.That(await AliasesAsync(member, $"/document-version/{version}"), Does.Not.Contain("title"));
    }

    [Test]
    public async Task A_value_that_was_not_shown_is_neither_wiped_out_nor_replaced_by_saving()
    {
        using var member = await MemberAsync("title");
        var page = await editor.NewPageAsync("Bleibt");
        var without = JsonNode.Parse((await member.GetJsonAsync($"/document/{page}")).GetRawText())!.AsObject();
        await member.SaveAsync(page, without);
        var kept = await editor.ValueAsync($"/document/{page}", "title", "de");

        await member.SaveAsync(page, await member.WithValueAsync(page, "title", "de", "Untergeschoben"));

        Assert.That(kept, Is.EqualTo("Bleibt"));
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Bleibt"));
    }

    [Test]
    public async Task What_may_be_read_only_is_shown_and_stays()
    {
        using var member = await MemberAsync("title", "Umb.Document.PropertyValue.Read");
        var page = await editor.NewPageAsync("Nur lesen");

        await member.SaveAsync(page, await member.WithValueAsync(page, "title", "de", "Geändert"));

        Assert.That(await member.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Nur lesen"));
    }

    [Test]
    public async Task A_new_page_begins_without_what_may_not_be_written()
    {
        using var member = await MemberAsync("title", "Umb.Document.PropertyValue.Read");

        var page = await member.NewPageAsync("Versuch");

        Assert.That(await AliasesAsync(editor, $"/document/{page}"), Does.Not.Contain("title"));
    }

    [Test]
    public async Task A_rollback_leaves_what_may_not_be_written()
    {
        using var member = await MemberAsync("title", "Umb.Document.PropertyValue.Read");
        var page = await editor.NewPageAsync("Erste Fassung");
        var first = (await editor.GetJsonAsync($"/document-version?documentId={page}&culture=de&take=10")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", "Zweite Fassung"));

        using var back = await member.PostAsync($"/document-version/{first}/rollback?culture=de", new { });

        Assert.That(back.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Zweite Fassung"));
    }

    [Test]
    public async Task Validating_takes_the_stored_value_for_what_was_not_shown()
    {
        using var member = await MemberAsync("title");
        var page = await editor.NewPageAsync("Ist da");
        var shown = JsonNode.Parse((await member.GetJsonAsync($"/document/{page}")).GetRawText())!.AsObject();
        shown["cultures"] = new JsonArray("de");

        using var response = await member.Http.PutAsync(
            $"/umbraco/management/api/v1.1/document/{page}/validate", new StringContent(shown.ToJsonString(), System.Text.Encoding.UTF8, "application/json"));

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("title"));
    }

    [Test]
    public async Task What_one_group_withholds_another_may_grant_and_the_client_is_told_so()
    {
        var (member, email) = await MemberWithAddressAsync("title");
        var page = await editor.NewPageAsync("Doch");
        using var joined = await administrator.PostAsync(
            $"/user-group/{await administrator.GroupAsync("intern")}/users", new[] { new { id = await Site.IdOfAsync(email) } });

        var aliases = await AliasesAsync(member, $"/document/{page}");
        var rule = (await member.GetJsonAsync("/user/current")).GetProperty("permissions").EnumerateArray()
            .Single(permission => permission.GetProperty("$type").GetString() == "DocumentPropertyValuePermissionPresentationModel");

        member.Dispose();
        Assert.That(aliases, Does.Contain("title"));
        Assert.That(rule.GetProperty("verbs").EnumerateArray().ToList(), Has.Count.EqualTo(2));
    }

    private async Task<StaffClient> MemberAsync(string alias, params string[] verbs) => (await MemberWithAddressAsync(alias, verbs)).Member;

    /// <summary>A member of a new group whose rule for one property grants these verbs.</summary>
    private async Task<(StaffClient Member, string Email)> MemberWithAddressAsync(string alias, params string[] verbs)
    {
        var type = await administrator.GetJsonAsync($"/document-type/{textPage}");
        var property = await PropertyAsync(type, alias);
        var name = $"members{Guid.NewGuid():N}";
        await administrator.NewGroupAsync(group =>
        {
            group["alias"] = name;
            group["sections"] = new JsonArray("Umb.Section.Content");
            group["fallbackPermissions"] = new JsonArray([.. Verbs.Select(verb => (JsonNode)verb)]);
            group["hasAccessToAllLanguages"] = true;
            group["documentRootAccess"] = true;
            group["permissions"] = new JsonArray(new JsonObject
            {
                ["$type"] = "DocumentPropertyValuePermissionPresentationModel",
                ["documentType"] = new JsonObject { ["id"] = textPage },
                ["propertyType"] = new JsonObject { ["id"] = property },
                ["verbs"] = new JsonArray([.. verbs.Select(verb => (JsonNode)verb)]),
            });
        });
        var email = await Site.UserAsync(name);
        return (await StaffClient.SignedInAsync(Site, email, GivenStaff.Password), email);
    }

    /// <summary>A property of the type itself or of one it is composed of.</summary>
    private async Task<Guid> PropertyAsync(JsonElement type, string alias)
    {
        foreach (var property in type.GetProperty("properties").EnumerateArray().Where(property => property.GetProperty("alias").GetString() == alias))
        {
            return property.GetProperty("id").GetGuid();
        }

        foreach (var composition in type.GetProperty("compositions").EnumerateArray())
        {
            var other = await administrator.GetJsonAsync($"/document-type/{composition.GetProperty("documentType").GetProperty("id").GetGuid()}");
            if (await PropertyAsync(other, alias) is var found && found != Guid.Empty)
            {
                return found;
            }
        }

        return Guid.Empty;
    }

    private static async Task<IReadOnlyList<string?>> AliasesAsync(StaffClient client, string path) =>
        [.. (await client.GetJsonAsync(path)).GetProperty("values").EnumerateArray().Select(value => value.GetProperty("alias").GetString())];
}
