using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>Accounts and groups as the Users section makes them.</summary>
internal static class GivenUsers
{
    public static object References(params Guid[] ids) => ids.Select(id => new { id }).ToArray();

    public static object Users(params Guid[] ids) => new { userIds = References(ids) };

    public static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    public static async Task<Guid> GroupAsync(this StaffClient staff, string alias)
    {
        var groups = await staff.GetJsonAsync("/filter/user-group?take=100");
        return groups.GetProperty("items").EnumerateArray().Single(group => group.GetProperty("alias").GetString() == alias).GetProperty("id").GetGuid();
    }

    public static object Person(string email, Guid id, params Guid[] groups) =>
        new { id, email, userName = email, name = "Neue Kollegin", kind = "Default", userGroupIds = References(groups) };

    public static async Task<Guid> CreateUserAsync(this StaffClient staff, params Guid[] groups)
    {
        var id = Guid.NewGuid();
        using var response = await staff.PostAsync("/user", Person(NewEmail(), id, groups));
        response.EnsureSuccessStatusCode();
        return id;
    }

    /// <summary>The account as the client sends it back.</summary>
    public static async Task<JsonObject> UserAsync(this StaffClient staff, Guid id) =>
        JsonNode.Parse((await staff.GetJsonAsync($"/user/{id}")).GetRawText())!.AsObject();

    public static async Task<string?> UserStateAsync(this StaffClient staff, Guid id) =>
        (await staff.GetJsonAsync($"/user/{id}")).GetProperty("state").GetString();

    public static async Task<string?> OperationStatus(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString();

    public static Task<HttpResponseMessage> DeleteAsync(this StaffClient staff, string path, object body) =>
        staff.Http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, StaffClient.Management + path) { Content = JsonContent.Create(body) });

    public static async Task<Guid> IdOfAsync(this TestSite site, string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(email))!.Id;
    }

    /// <summary>A member of a group of their own that may open the Users section without being an administrator.</summary>
    public static async Task<(StaffClient Clerk, Guid Group)> ClerkAsync(this TestSite site)
    {
        var alias = $"clerks{Guid.NewGuid():N}";
        await using var scope = site.Services.CreateAsyncScope();
        var group = new UserGroup { Id = Guid.NewGuid(), Name = alias, DisplayName = "Personal", Sections = [BackOfficeSections.Users] };
        await scope.ServiceProvider.GetRequiredService<RoleManager<UserGroup>>().CreateAsync(group);
        return (await site.StaffAsync(alias), group.Id);
    }
}
