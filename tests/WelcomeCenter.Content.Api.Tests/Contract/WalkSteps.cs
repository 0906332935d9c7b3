using System.Text.Json;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>Steps of a walk through the API; a step that is refused stops the walk and says where.</summary>
internal static class WalkSteps
{
    public static async Task<JsonElement> SeeAsync(this StaffClient client, string path)
    {
        using var response = await client.GetAsync(path);
        var body = await response.Content.ReadAsStringAsync();
        Assert.That((int)response.StatusCode, Is.LessThan(400), $"GET {path}: {body}");
        return body.StartsWith('{') || body.StartsWith('[') ? JsonSerializer.Deserialize<JsonElement>(body) : default;
    }

    public static async Task SeeAllAsync(this StaffClient client, params string[] paths)
    {
        foreach (var path in paths)
        {
            await client.SeeAsync(path);
        }
    }

    /// <summary>The step whose answer matters only for having been given.</summary>
    public static async Task DoneAsync(this Task<HttpResponseMessage> step)
    {
        using var response = await step;
        var request = response.RequestMessage!;
        Assert.That((int)response.StatusCode, Is.LessThan(400).Or.EqualTo(501), $"{request.Method} {request.RequestUri}: {await response.Content.ReadAsStringAsync()}");
    }

    public static Guid Id(this JsonElement item) => item.GetProperty("id").GetGuid();

    public static JsonElement First(this JsonElement page) => page.GetProperty("items")[0];
}
