using System.Text.Json;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Media;

/// <summary>The media library as the client uses it: upload first, then save the item that names the upload.</summary>
internal static class GivenMedia
{
    public static readonly Guid FolderType = Guid.Parse("f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d");
    public static readonly Guid ImageType = Guid.Parse("cc07b313-0843-4aa8-bbda-871c8da728c8");

    public static async Task<(HttpResponseMessage Response, Guid Id)> UploadAsync(this StaffClient client, string fileName, byte[] content)
    {
        var id = Guid.NewGuid();
        using var form = new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(content), "File", fileName } };
        return (await client.Http.PostAsync(StaffClient.Management + "/temporary-file", form), id);
    }

    public static async Task<Guid> MediaAsync(this StaffClient client, string fileName, byte[] content, Guid? parent = null)
    {
        var (upload, file) = await client.UploadAsync(fileName, content);
        Assert.That((int)upload.StatusCode, Is.EqualTo(201), await upload.Content.ReadAsStringAsync());
        upload.Dispose();
        var types = await client.GetJsonAsync($"/item/media-type/allowed?fileExtension={Path.GetExtension(fileName).TrimStart('.')}&skip=0&take=100");
        var id = Guid.NewGuid();
        using var created = await client.CreateMediaAsync(id, types.GetProperty("items")[0].GetProperty("id").GetGuid(), fileName, parent, file);
        Assert.That((int)created.StatusCode, Is.EqualTo(201), await created.Content.ReadAsStringAsync());
        return id;
    }

    public static async Task<Guid> FolderAsync(this StaffClient client, string name, Guid? parent = null)
    {
        var id = Guid.NewGuid();
        using var created = await client.CreateMediaAsync(id, FolderType, name, parent, null);
        Assert.That((int)created.StatusCode, Is.EqualTo(201), await created.Content.ReadAsStringAsync());
        return id;
    }

    public static Task<HttpResponseMessage> CreateMediaAsync(this StaffClient client, Guid id, Guid type, string name, Guid? parent, Guid? upload) =>
        client.PostAsync("/media", new
        {
            id,
            parent = parent is null ? null : new { id = parent },
            mediaType = new { id = type },
            values = upload is null ? [] : new[] { new { alias = "umbracoFile", editorAlias = "", value = new { temporaryFileId = upload } } },
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
        });

    public static Task<HttpResponseMessage> SaveMediaAsync(this StaffClient client, Guid id, string name, object file) =>
        client.PutAsync($"/media/{id}", new
        {
            values = new[] { new { alias = "umbracoFile", editorAlias = "", value = file } },
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
        });

    public static async Task<JsonElement> MediaValueAsync(this StaffClient client, Guid id, string alias) =>
        (await client.GetJsonAsync($"/media/{id}")).GetProperty("values").EnumerateArray()
            .First(value => value.GetProperty("alias").GetString() == alias).GetProperty("value");

    /// <summary>The address at which everybody gets the file.</summary>
    public static async Task<string> SourceAsync(this StaffClient client, Guid id) =>
        (await client.MediaValueAsync(id, "umbracoFile")).GetProperty("src").GetString()!;
}
