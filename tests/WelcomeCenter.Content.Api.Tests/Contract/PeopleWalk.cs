using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Api.Tests.Management.UserGroups;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>Accounts, groups and the signed-in person.</summary>
internal static class PeopleWalk
{
    private const string Password = "Chosen-Password-1";

    public static async Task WalkAsync(TestSite site, StaffClient client)
    {
        await client.SeeAllAsync(
            "/user/current", "/user/current/configuration", "/user/current/2fa", "/user/current/login-providers", "/user/configuration");
        var editors = await client.GroupAsync("editor");
        var person = await client.CreateUserAsync(editors);
        await PersonAsync(client, person, editors);
        await InvitedAsync(site, client, editors);
        await ProgramAsync(client, editors);
        await GroupsAsync(client, person);
        await OwnAsync(site);
        await client.DeleteAsync("/user", GivenUsers.Users(person)).DoneAsync();
    }

    private static async Task PersonAsync(StaffClient client, Guid person, Guid editors)
    {
        await client.SeeAllAsync(
            "/user?take=20",
            "/filter/user?take=20",
            $"/user/{person}",
            $"/item/user?id={person}",
            $"/user/{person}/calculate-start-nodes",
            $"/user/{person}/2fa",
            $"/user/{person}/client-credentials");
        await client.PutAsync($"/user/{person}", await client.UserAsync(person)).DoneAsync();
        await client.PostAsync($"/user/{person}/change-password", new { newPassword = Password }).DoneAsync();
        await client.PostAsync($"/user/{person}/reset-password", new { }).DoneAsync();
        await client.PostAsync("/user/disable", GivenUsers.Users(person)).DoneAsync();
        await client.PostAsync("/user/enable", GivenUsers.Users(person)).DoneAsync();
        await client.PostAsync("/user/unlock", GivenUsers.Users(person)).DoneAsync();
        await client.PostAsync("/user/set-user-groups", new { userIds = GivenUsers.References(person), userGroupIds = GivenUsers.References(editors) }).DoneAsync();
        var other = await client.CreateUserAsync(editors);
        await client.DeleteAsync($"/user/{other}").DoneAsync();
    }

    private static async Task InvitedAsync(TestSite site, StaffClient client, Guid editors)
    {
        var id = Guid.NewGuid();
        await client.PostAsync("/user/invite", GivenUsers.Person(GivenUsers.NewEmail(), id, editors)).DoneAsync();
        await client.PostAsync("/user/invite/resend", new { user = new { id }, message = "Willkommen" }).DoneAsync();
        var token = await InvitationAsync(site, id);
        await client.PostAsync("/user/invite/verify", new { user = new { id }, token }).DoneAsync();
        await client.PostAsync("/user/invite/create-password", new { user = new { id }, token, password = Password }).DoneAsync();
    }

    private static async Task<string> InvitationAsync(TestSite site, Guid id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByIdAsync(id.ToString());
        return scope.ServiceProvider.GetRequiredService<InvitationTokens>().Create(user!);
    }

    private static async Task ProgramAsync(StaffClient client, Guid editors)
    {
        var id = Guid.NewGuid();
        var name = $"api.{id:N}@example.org";
        await client.PostAsync("/user", new { id, email = name, userName = name, name = "Programm", kind = "Api", userGroupIds = GivenUsers.References(editors) }).DoneAsync();
        var clientId = $"umbraco-back-office-{id:N}";
        await client.PostAsync($"/user/{id}/client-credentials", new { clientId, clientSecret = Password }).DoneAsync();
        await client.SeeAsync($"/user/{id}/client-credentials");
        await client.DeleteAsync($"/user/{id}/client-credentials/{clientId}").DoneAsync();
    }

    private static async Task GroupsAsync(StaffClient client, Guid person)
    {
        var group = await client.NewGroupAsync();
        await client.SeeAllAsync("/user-group?take=20", $"/user-group/{group}", "/filter/user-group?take=20", $"/item/user-group?id={group}");
        await client.PutAsync($"/user-group/{group}", JsonNode.Parse((await client.GetJsonAsync($"/user-group/{group}")).GetRawText())!).DoneAsync();
        await client.PostAsync($"/user-group/{group}/users", GivenUsers.References(person)).DoneAsync();
        await client.DeleteAsync($"/user-group/{group}/users", GivenUsers.References(person)).DoneAsync();
        await client.DeleteAsync($"/user-group/{group}").DoneAsync();
        await client.DeleteAsync("/user-group", new { userGroupIds = GivenUsers.References(await client.NewGroupAsync()) }).DoneAsync();
    }

    private static async Task OwnAsync(TestSite site)
    {
        using var colleague = await site.StaffAsync("editor");
        await colleague.PostAsync("/user/current/change-password", new { oldPassword = GivenStaff.Password, newPassword = Password }).DoneAsync();
    }
}
