using System.Text.Json.Nodes;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.UserGroups;

/// <summary>Groups that may what a test needs and nothing else.</summary>
internal static class GivenGroups
{
    /// <summary>As the client sends a new one.</summary>
    public static JsonObject Group(Action<JsonObject>? adjust = null)
    {
        var id = Guid.NewGuid();
        var group = new JsonObject
        {
            ["id"] = id,
            ["name"] = "Eine Gruppe",
            ["alias"] = $"group{id:N}",
            ["icon"] = "icon-users",
            ["sections"] = new JsonArray(),
            ["languages"] = new JsonArray(),
            ["hasAccessToAllLanguages"] = false,
            ["documentStartNode"] = null,
            ["documentRootAccess"] = false,
            ["mediaStartNode"] = null,
            ["mediaRootAccess"] = false,
            ["fallbackPermissions"] = new JsonArray(),
            ["permissions"] = new JsonArray(),
        };
        adjust?.Invoke(group);
        return group;
    }

    public static async Task<Guid> NewGroupAsync(this StaffClient staff, Action<JsonObject>? adjust = null)
    {
        var group = Group(adjust);
        using var response = await staff.PostAsync("/user-group", group);
        response.EnsureSuccessStatusCode();
        return (Guid)group["id"]!;
    }
}
