using WelcomeCenter.Content.Api.Tests.Management.Schema;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>The schema as administrators change it.</summary>
internal static class SchemaWalk
{
    public static async Task WalkAsync(StaffClient client)
    {
        var dataType = await client.NewDataTypeAsync("Contract");
        var document = await client.NewTypeAsync("document-type", GivenSchema.Type("contractPage", dataType));
        var media = await client.NewTypeAsync("media-type", GivenSchema.Type("contractFile", dataType));
        await client.SeeAllAsync("/data-type/configuration", "/media-type/configuration", $"/data-type/{dataType}/is-used", $"/data-type/{dataType}/referenced-by", "/filter/data-type?take=200");
        foreach (var (kind, id) in new[] { ("data-type", dataType), ("document-type", document), ("media-type", media) })
        {
            await KindAsync(client, kind, id);
        }

        await TemplatesAsync(client);
        await client.DeleteAsync($"/media-type/{media}").DoneAsync();
        await client.DeleteAsync($"/document-type/{document}").DoneAsync();
        await client.DeleteAsync($"/data-type/{dataType}").DoneAsync();
    }

    private static async Task KindAsync(StaffClient client, string kind, Guid id)
    {
        var folder = await client.NewFolderAsync(kind, "Contract");
        await client.PutAsync($"/{kind}/{id}/move", new { target = new { id = folder } }).DoneAsync();
        await client.SeeAllAsync(
            $"/{kind}/folder/{folder}",
            $"/tree/{kind}/root?take=100",
            $"/tree/{kind}/children?parentId={folder}",
            $"/tree/{kind}/ancestors?descendantId={id}",
            $"/tree/{kind}/siblings?target={id}&before=1&after=1",
            $"/item/{kind}/search?query=contract");
        await client.PutAsync($"/{kind}/{id}", await client.ReadAsync($"/{kind}/{id}")).DoneAsync();
        using var copied = await client.PostAsync($"/{kind}/{id}/copy", new { });
        await client.DeleteAsync($"/{kind}/{copied.Headers.GetValues("Umb-Generated-Resource").Single()}").DoneAsync();
        await client.PutAsync($"/{kind}/folder/{folder}", new { name = "Contract 2" }).DoneAsync();
        await client.PutAsync($"/{kind}/{id}/move", new { }).DoneAsync();
        await client.DeleteAsync($"/{kind}/folder/{folder}").DoneAsync();
        if (kind is not "data-type")
        {
            await client.SeeAsync($"/{kind}/{id}/composition-references");
            await client.PostAsync($"/{kind}/available-compositions", new { currentPropertyAliases = Array.Empty<string>(), currentCompositeIds = Array.Empty<Guid>() }).DoneAsync();
        }
    }

    private static async Task TemplatesAsync(StaffClient client)
    {
        var template = (await client.SeeAsync("/tree/template/root")).First().Id();
        await client.SeeAllAsync(
            $"/tree/template/children?parentId={template}",
            $"/tree/template/ancestors?descendantId={template}",
            "/item/template/search?query=e",
            $"/template/{template}");
    }
}
