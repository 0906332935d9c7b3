using WelcomeCenter.Content.Api.Tests.Management;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>A blueprint and its folder, from beginning to end.</summary>
internal static class BlueprintWalk
{
    public static async Task WalkAsync(StaffClient client)
    {
        var guide = await client.DocumentAsync("guide");
        var type = (await client.SeeAsync($"/document/{guide}")).GetProperty("documentType").Id();
        var (folder, other, blueprint) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await client.PostAsync("/document-blueprint/folder", new { id = folder, name = "Vertrag", parent = (object?)null }).DoneAsync();
        await client.PutAsync($"/document-blueprint/folder/{folder}", new { name = "Verträge" }).DoneAsync();
        await client.PostAsync("/document-blueprint/from-document", new { document = new { id = guide }, id = blueprint, name = "Vertrag", parent = new { id = folder } }).DoneAsync();
        await client.SeeAllAsync(
            $"/document-blueprint/folder/{folder}",
            "/tree/document-blueprint/root?take=50",
            $"/tree/document-blueprint/children?parentId={folder}",
            $"/tree/document-blueprint/ancestors?descendantId={blueprint}",
            $"/tree/document-blueprint/siblings?target={blueprint}&before=5&after=5",
            $"/item/document-blueprint?id={blueprint}",
            $"/document-blueprint/{blueprint}/scaffold",
            $"/document-type/{type}/blueprint");
        var whole = await client.SeeAsync($"/document-blueprint/{blueprint}");
        await client.PutAsync($"/document-blueprint/{blueprint}", new { values = whole.GetProperty("values"), variants = whole.GetProperty("variants") }).DoneAsync();
        var variants = new[] { new { culture = "de", segment = (string?)null, name = "Vertrag, neu" } };
        await client.PostAsync("/document-blueprint", new { id = other, documentType = new { id = type }, values = Array.Empty<object>(), variants }).DoneAsync();
        await client.PutAsync($"/document-blueprint/{blueprint}/move", new { target = (object?)null }).DoneAsync();
        await client.DeleteAsync($"/document-blueprint/{blueprint}").DoneAsync();
        await client.DeleteAsync($"/document-blueprint/{other}").DoneAsync();
        await client.DeleteAsync($"/document-blueprint/folder/{folder}").DoneAsync();
    }
}
