using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>The imported starter content, found by type and never by key, and changed as the client changes it.</summary>
internal static class GivenDocuments
{
    public static async Task<JsonElement> HomeAsync(this StaffClient client) =>
        (await client.GetJsonAsync("/tree/document/root")).GetProperty("items")[0];

    /// <summary>The id of the first document of the type below the start page, at any depth.</summary>
    public static async Task<Guid> DocumentAsync(this StaffClient client, string typeAlias)
    {
        var home = (await client.HomeAsync()).GetProperty("id").GetGuid();
        return await client.FindBelowAsync(home, typeAlias) ?? throw new InvalidOperationException($"There is no {typeAlias}.");
    }

    /// <summary>A new text page below the start page, in German, as a draft of its own.</summary>
    public static async Task<Guid> NewPageAsync(this StaffClient client, string title)
    {
        var pattern = await client.GetJsonAsync($"/document/{await client.DocumentAsync("textPage")}");
        var id = Guid.NewGuid();
        using var response = await client.PostAsync("/document", new
        {
            id,
            parent = new { id = (await client.HomeAsync()).GetProperty("id").GetGuid() },
            documentType = new { id = pattern.GetProperty("documentType").GetProperty("id").GetGuid() },
            template = new { id = pattern.GetProperty("template").GetProperty("id").GetGuid() },
            values = new[] { new { alias = "title", culture = "de", segment = (string?)null, value = title, editorAlias = "" } },
            variants = new[] { new { culture = "de", segment = (string?)null, name = title } },
        });
        Assert.That((int)response.StatusCode, Is.EqualTo(201));
        Assert.That(response.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo(id.ToString()));
        return id;
    }

    /// <summary>The document as the client sends it back: whole, with one value changed.</summary>
    public static async Task<JsonObject> WithValueAsync(this StaffClient client, Guid id, string alias, string? culture, JsonNode? value)
    {
        var document = JsonNode.Parse((await client.GetJsonAsync($"/document/{id}")).GetRawText())!.AsObject();
        var values = document["values"]!.AsArray();
        var found = values.FirstOrDefault(entry => Text(entry, "alias") == alias && Text(entry, "culture") == culture);
        if (found is null)
        {
            found = new JsonObject { ["alias"] = alias, ["culture"] = culture, ["segment"] = null };
            values.Add(found);
        }

        found["value"] = value;
        return document;
    }

    public static async Task SaveAsync(this StaffClient client, Guid id, JsonObject document)
    {
        using var response = await client.PutAsync($"/document/{id}", document);
        Assert.That((int)response.StatusCode, Is.EqualTo(200), await response.Content.ReadAsStringAsync());
    }

    public static Task<HttpResponseMessage> PublishAsync(this StaffClient client, Guid id, string culture) =>
        client.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture } } });

    public static async Task<string?> StateAsync(this StaffClient client, Guid id, string culture) =>
        (await client.GetJsonAsync($"/document/{id}")).GetProperty("variants").EnumerateArray()
            .Where(variant => variant.GetProperty("culture").GetString() == culture)
            .Select(variant => variant.GetProperty("state").GetString())
            .SingleOrDefault();

    public static async Task<string?> ValueAsync(this StaffClient client, string path, string alias, string culture) =>
        (await client.GetJsonAsync(path)).GetProperty("values").EnumerateArray()
            .Where(value => value.GetProperty("alias").GetString() == alias && value.GetProperty("culture").GetString() == culture)
            .Select(value => value.GetProperty("value").GetString())
            .SingleOrDefault();

    private static string? Text(JsonNode? node, string member) => (string?)node?[member];

    private static async Task<Guid?> FindBelowAsync(this StaffClient client, Guid parent, string typeAlias)
    {
        foreach (var child in (await client.GetJsonAsync($"/tree/document/children?parentId={parent}")).GetProperty("items").EnumerateArray())
        {
            var id = child.GetProperty("id").GetGuid();
            var type = await client.GetJsonAsync($"/document-type/{child.GetProperty("documentType").GetProperty("id").GetGuid()}");
            if (type.GetProperty("alias").GetString() == typeAlias)
            {
                return id;
            }

            if (child.GetProperty("hasChildren").GetBoolean() && await client.FindBelowAsync(id, typeAlias) is { } below)
            {
                return below;
            }
        }

        return null;
    }
}
