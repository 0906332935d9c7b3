using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Dictionary;

/// <summary>Dictionary items as the client makes and reads them.</summary>
internal static class GivenWords
{
    public static async Task<Guid> WordAsync(this StaffClient client, string name, Guid? parent = null, params (string IsoCode, string Translation)[] words)
    {
        var id = Guid.NewGuid();
        using var response = await client.PostAsync("/dictionary", Item(name, id, parent, words));
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return id;
    }

    public static object Item(string name, Guid? id = null, Guid? parent = null, params (string IsoCode, string Translation)[] words) => new
    {
        id,
        name,
        parent = parent is null ? null : new { id = parent },
        translations = words.Select(word => new { isoCode = word.IsoCode, translation = word.Translation }),
    };

    public static async Task<string?> TranslationAsync(this StaffClient client, Guid id, string isoCode) =>
        (await client.GetJsonAsync($"/dictionary/{id}")).GetProperty("translations").EnumerateArray()
            .Where(translation => translation.GetProperty("isoCode").GetString() == isoCode)
            .Select(translation => translation.GetProperty("translation").GetString())
            .SingleOrDefault();

    public static async Task<string[]> NamesAsync(this StaffClient client, string list) =>
        [.. (await client.GetJsonAsync(list)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];

    public static async Task<string?> StatusAsync(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString();
}
