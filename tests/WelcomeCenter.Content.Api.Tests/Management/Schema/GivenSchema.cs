using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.Dictionary;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Schema;

/// <summary>Data types and types as the client makes them.</summary>
internal static class GivenSchema
{
    public static readonly Guid ListOfContent = Guid.Parse("c0808dd3-8133-4e4b-8ce8-e2bea84a96a4");
    public static readonly Guid ImageType = Guid.Parse("cc07b313-0843-4aa8-bbda-871c8da728c8");

    public static object DataType(string? name, Guid? id = null, Guid? parent = null, string editor = "Umbraco.TextBox", params object[] values) => new
    {
        id = id ?? Guid.NewGuid(),
        name,
        parent = Reference(parent),
        editorAlias = editor,
        editorUiAlias = "Umb.PropertyEditorUi.TextBox",
        values,
    };

    public static async Task<Guid> NewDataTypeAsync(this StaffClient client, string name, Guid? parent = null, string editor = "Umbraco.TextBox")
    {
        var id = Guid.NewGuid();
        using var response = await client.PostAsync("/data-type", DataType(name, id, parent, editor));
        await CreatedAsync(response, id);
        return id;
    }

    public static async Task<Guid> NewFolderAsync(this StaffClient client, string kind, string name, Guid? parent = null)
    {
        var id = Guid.NewGuid();
        using var response = await client.PostAsync($"/{kind}/folder", new { id, name, parent = Reference(parent) });
        await CreatedAsync(response, id);
        return id;
    }

    /// <summary>A type with one property in a group in a tab, to be changed before it is sent.</summary>
    public static JsonObject Type(string alias, Guid dataType)
    {
        var (tab, group) = (Guid.NewGuid(), Guid.NewGuid());
        return JsonSerializer.SerializeToNode(new
        {
            id = Guid.NewGuid(),
            parent = (object?)null,
            alias,
            name = alias,
            description = "",
            icon = "icon-document",
            allowedAsRoot = true,
            variesByCulture = false,
            variesBySegment = false,
            isElement = false,
            collection = (object?)null,
            properties = new[] { Property("text", dataType, group) },
            containers = new object[]
            {
                new { id = tab, parent = (object?)null, name = "Inhalt", type = "Tab", sortOrder = 0 },
                new { id = group, parent = new { id = tab }, name = "Text", type = "Group", sortOrder = 0 },
            },
            allowedTemplates = Array.Empty<object>(),
            defaultTemplate = (object?)null,
            cleanup = new { preventCleanup = false, keepAllVersionsNewerThanDays = (int?)null, keepLatestVersionPerDayForDays = (int?)null },
            allowedDocumentTypes = Array.Empty<object>(),
            compositions = Array.Empty<object>(),
        })!.AsObject();
    }

    public static object Property(string alias, Guid dataType, Guid? container = null) => new
    {
        id = Guid.NewGuid(),
        container = Reference(container),
        sortOrder = 0,
        alias,
        name = alias,
        description = (string?)null,
        dataType = new { id = dataType },
        variesByCulture = false,
        variesBySegment = false,
        validation = new { mandatory = false, mandatoryMessage = (string?)null, regEx = (string?)null, regExMessage = (string?)null },
        appearance = new { labelOnTop = false },
    };

    public static async Task<Guid> NewTypeAsync(this StaffClient client, string kind, JsonObject type)
    {
        var id = type["id"]!.GetValue<Guid>();
        using var response = await client.PostAsync($"/{kind}", type);
        await CreatedAsync(response, id);
        return id;
    }

    public static async Task<JsonObject> ReadAsync(this StaffClient client, string path) =>
        JsonNode.Parse((await client.GetJsonAsync(path)).GetRawText())!.AsObject();

    /// <summary>A document without languages, published.</summary>
    public static async Task<Guid> NewDocumentAsync(this StaffClient client, Guid type, string name, params (string Alias, object Value)[] values)
    {
        var id = Guid.NewGuid();
        using var created = await client.PostAsync("/document", new
        {
            id,
            parent = (object?)null,
            documentType = new { id = type },
            template = (object?)null,
            values = values.Select(value => new { alias = value.Alias, culture = (string?)null, segment = (string?)null, value = value.Value }),
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
        });
        await CreatedAsync(created, id);
        using var published = await client.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } });
        Assert.That(published.StatusCode, Is.EqualTo(HttpStatusCode.OK), await published.Content.ReadAsStringAsync());
        return id;
    }

    public static Task<HttpResponseMessage> ForeseeAsync(this StaffClient client, string kind, Guid id, object body) =>
        client.Http.PostAsJsonAsync($"/umbraco/welcome-center/api/v1/schema/{kind}/{id}/effects", body);

    public static async Task RefusedAsync(this Task<HttpResponseMessage> request, HttpStatusCode code, string status)
    {
        using var response = await request;
        Assert.That(response.StatusCode, Is.EqualTo(code), await response.Content.ReadAsStringAsync());
        Assert.That(await response.StatusAsync(), Is.EqualTo(status));
    }

    public static async Task DoneAsync(this Task<HttpResponseMessage> request)
    {
        using var response = await request;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), await response.Content.ReadAsStringAsync());
    }

    private static object? Reference(Guid? id) => id is null ? null : new { id };

    private static async Task CreatedAsync(HttpResponseMessage response, Guid id)
    {
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created), await response.Content.ReadAsStringAsync());
        Assert.That(response.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo(id.ToString()));
    }
}
