using System.Net;
using WelcomeCenter.Content.Api.Tests.Security;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>Nobody gets to the cases unseen, an administrator least of all (docs/decisions/0007).</summary>
public sealed class CasesAccessTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;
    private string email = null!;
    private Guid id;
    private string coordinator = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [SetUp]
    public async Task Given_a_second_administrator_and_a_coordinator()
    {
        email = await Site.UserAsync("admin");
        id = await Site.IdOfAsync(email);
        coordinator = await Site.UserAsync("coordinator");
        administrator = await StaffClient.SignedInAsync(Site, email, GivenStaff.Password);
    }

    [TearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task An_administrator_who_joins_the_coordinators_is_seen_by_the_others()
    {
        using var joined = await administrator.PostAsync(
            $"/user-group/{await administrator.GroupAsync("coordinator")}/users", new[] { new { id } });

        Assert.That(joined.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertToldAsync();
    }

    [Test]
    public async Task The_same_by_the_form_of_the_account()
    {
        var account = await administrator.UserAsync(id);
        account["userGroupIds"]!.AsArray().Add(new System.Text.Json.Nodes.JsonObject { ["id"] = await administrator.GroupAsync("coordinator") });

        using var saved = await administrator.PutAsync($"/user/{id}", account);

        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertToldAsync();
    }

    [Test]
    public async Task The_same_by_giving_the_section_to_a_group_of_ones_own()
    {
        var group = Guid.NewGuid();
        object Group(params string[] sections) => new { id = group, name = "Technik", alias = $"tech{group:N}", sections, languages = Array.Empty<string>(), fallbackPermissions = Array.Empty<string>(), permissions = Array.Empty<string>() };
        using var created = await administrator.PostAsync("/user-group", Group());
        using var joined = await administrator.PostAsync($"/user-group/{group}/users", new[] { new { id } });
        var before = Site.MailsTo(coordinator).Count;

        using var opened = await administrator.PutAsync($"/user-group/{group}", Group("WelcomeCenter.Section.Cases"));

        Assert.That(before, Is.Zero);
        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertToldAsync("Technik");
    }

    [Test]
    public async Task Who_may_open_cases_already_is_not_news()
    {
        var colleague = await Site.UserAsync("coordinator");
        var deputies = await administrator.GroupAsync("deputy");

        using var joined = await administrator.PostAsync($"/user-group/{deputies}/users", new[] { new { id = await Site.IdOfAsync(colleague) } });

        Assert.That(joined.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Site.MailsTo(coordinator), Is.Empty);
    }

    private async Task AssertToldAsync(string group = "Koordination")
    {
        Assert.That(Site.MailTo(coordinator).TextBody, Does.Contain($"Gruppe „{group}“"));
        Assert.That(Site.MailTo(TestSite.AdministratorEmail).TextBody, Does.Contain($"Gruppe „{group}“"));
        Assert.That(Site.MailsTo(email), Is.Empty);
        var history = await administrator.Http.GetStringAsync($"/umbraco/welcome-center/account/users/{id}/history");
        Assert.That(history, Does.Contain("CasesOpened").And.Contain(group));
    }
}
