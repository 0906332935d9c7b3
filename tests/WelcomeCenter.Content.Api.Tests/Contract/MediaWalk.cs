using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>A picture from its upload to its end, and everything that is asked around it.</summary>
internal static class MediaWalk
{
    public static async Task WalkAsync(StaffClient client)
    {
        await UploadsAsync(client);
        var folder = await client.FolderAsync("Vertrag");
        var picture = await client.MediaAsync("vertrag.png", Pictures.Png(60, 40), folder);
        await ReadAsync(client, folder, picture);
        await ChangeAsync(client, folder, picture);
        await BinAsync(client, folder, picture);
    }

    private static async Task UploadsAsync(StaffClient client)
    {
        await client.SeeAsync("/temporary-file/configuration");
        var (response, upload) = await client.UploadAsync("probe.png", Pictures.Png(10, 10));
        response.Dispose();
        await client.SeeAsync($"/temporary-file/{upload}");
        await client.DeleteAsync($"/temporary-file/{upload}").DoneAsync();
    }

    private static Task ReadAsync(StaffClient client, Guid folder, Guid picture) => client.SeeAllAsync(
        "/media/configuration",
        $"/media/{picture}",
        $"/media/urls?id={picture}",
        $"/media/{picture}/audit-log?take=20",
        $"/media/{picture}/referenced-by?take=20",
        $"/media/{folder}/referenced-descendants?take=20",
        $"/media/are-referenced?id={picture}&take=20",
        $"/imaging/resize/urls?id={picture}&width=30&height=30&mode=Min",
        $"/item/media?id={picture}&id={folder}",
        "/item/media/search?query=vertrag",
        $"/collection/media?id={folder}",
        "/tree/media/root?take=50",
        $"/tree/media/children?parentId={folder}",
        $"/tree/media/ancestors?descendantId={picture}",
        $"/tree/media/siblings?target={picture}&before=5&after=5",
        $"/media-type/{GivenMedia.ImageType}",
        "/media-type/allowed-at-root",
        $"/media-type/{GivenMedia.FolderType}/allowed-children",
        $"/item/media-type?id={GivenMedia.FolderType}",
        "/item/media-type/allowed?fileExtension=png",
        "/item/media-type/folders");

    private static async Task ChangeAsync(StaffClient client, Guid folder, Guid picture)
    {
        var stored = JsonNode.Parse((await client.GetJsonAsync($"/media/{picture}")).GetRawText())!.AsObject();
        await client.PutAsync($"/media/{picture}/validate", stored).DoneAsync();
        await client.PutAsync($"/media/{picture}", stored).DoneAsync();
        await client.PostAsync("/media/validate", new
        {
            id = Guid.NewGuid(),
            mediaType = new { id = GivenMedia.FolderType },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name = "Ordner" } },
        }).DoneAsync();
        await client.PutAsync($"/media/{picture}/move", new { target = (object?)null }).DoneAsync();
        await client.PutAsync($"/media/{picture}/move", new { target = new { id = folder } }).DoneAsync();
        await client.PutAsync("/media/sort", new { parent = new { id = folder }, sorting = new[] { new { id = picture, sortOrder = 0 } } }).DoneAsync();
    }

    private static async Task BinAsync(StaffClient client, Guid folder, Guid picture)
    {
        await client.PutAsync($"/media/{folder}/move-to-recycle-bin", new { }).DoneAsync();
        await client.SeeAllAsync("/recycle-bin/media/root", $"/recycle-bin/media/children?parentId={folder}", $"/recycle-bin/media/{folder}/original-parent");
        await client.PutAsync($"/recycle-bin/media/{folder}/restore", new { target = (object?)null }).DoneAsync();
        await client.PutAsync($"/media/{picture}/move-to-recycle-bin", new { }).DoneAsync();
        await client.DeleteAsync($"/recycle-bin/media/{picture}").DoneAsync();
        await client.PutAsync($"/media/{folder}/move-to-recycle-bin", new { }).DoneAsync();
        await client.DeleteAsync($"/media/{folder}").DoneAsync();
        await client.DeleteAsync("/recycle-bin/media").DoneAsync();
    }
}
