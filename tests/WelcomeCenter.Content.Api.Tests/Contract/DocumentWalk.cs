using System.Net.Http.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>A page from its creation to its end, and everything that is asked around it.</summary>
internal static class DocumentWalk
{
    public static async Task WalkAsync(StaffClient client)
    {
        var home = (await client.HomeAsync()).GetProperty("id").GetGuid();
        var guide = await client.DocumentAsync("guide");
        await TreeAsync(client, home, guide, await client.DocumentAsync("partners"));
        var page = await client.NewPageAsync("Vertrag");
        await EditAsync(client, page, home);
        await PublishAsync(client, page, guide);
        await VersionsAsync(client, page);
        await MoveAsync(client, page, home);
        await BinAsync(client, page);
    }

    private static Task TreeAsync(StaffClient client, Guid home, Guid guide, Guid partners) => client.SeeAllAsync(
        "/tree/document/root?take=50",
        $"/tree/document/children?parentId={home}&take=50",
        $"/tree/document/ancestors?descendantId={guide}",
        $"/tree/document/siblings?target={guide}&before=5&after=5",
        $"/item/document?id={home}&id={guide}",
        "/item/document/search?query=e&take=20",
        "/document/configuration",
        $"/document/{guide}",
        $"/document/{guide}/published",
        $"/document/urls?id={guide}&id={home}",
        $"/document/{guide}/audit-log?take=20",
        $"/document/{guide}/referenced-by?take=20",
        $"/document/{home}/referenced-descendants?take=20",
        $"/document/are-referenced?id={guide}&take=20",
        "/tag?query=a&take=20",
        "/dynamic-root/steps",
        $"/collection/document/{partners}?orderBy=name&orderCulture=de&take=20",
        $"/document/{guide}/preview-url?providerAlias=umbDocumentUrlProvider&culture=de");

    private static async Task EditAsync(StaffClient client, Guid page, Guid home)
    {
        var document = await client.WithValueAsync(page, "title", "de", "Vertrag, zweite Fassung");
        await client.PutAsync($"/document/{page}", document).DoneAsync();
        document = await client.WithValueAsync(page, "title", "de", "Vertrag, dritte Fassung");
        document["cultures"] = new JsonArray("de");
        await client.Http.PutAsJsonAsync($"/umbraco/management/api/v1.1/document/{page}/validate", document).DoneAsync();
        await client.PostAsync("/document/validate", new
        {
            id = Guid.NewGuid(),
            parent = new { id = home },
            documentType = document["documentType"],
            template = document["template"],
            values = document["values"],
            variants = new[] { new { culture = "de", segment = (string?)null, name = "Noch eine" } },
        }).DoneAsync();
        await client.PostAsync("/dynamic-root/query", new
        {
            context = new { id = page, parent = new { id = home } },
            query = new { origin = new { alias = "Root" }, steps = new[] { new { alias = "NearestDescendantOrSelf", documentTypeIds = Array.Empty<Guid>() } } },
        }).DoneAsync();
        await client.SeeAsync($"/document/{page}/notifications");
        await client.PutAsync($"/document/{page}/notifications", new { subscribedActionIds = new[] { "Umb.Document.Publish" } }).DoneAsync();
        var domains = await client.SeeAsync($"/document/{page}/domains");
        await client.PutAsync($"/document/{page}/domains", domains).DoneAsync();
    }

    private static async Task PublishAsync(StaffClient client, Guid page, Guid guide)
    {
        await client.PublishAsync(page, "de").DoneAsync();
        await client.SeeAsync($"/document/{page}/published");
        using var branch = await client.PutAsync($"/document/{guide}/publish-with-descendants", new { includeUnpublishedDescendants = false, cultures = new[] { "de" } });
        var task = (await branch.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("taskId").GetGuid();
        await client.SeeAsync($"/document/{guide}/publish-with-descendants/result/{task}");
        await client.PutAsync($"/document/{page}/unpublish", new { cultures = new[] { "de" } }).DoneAsync();
    }

    private static async Task VersionsAsync(StaffClient client, Guid page)
    {
        var version = (await client.SeeAsync($"/document-version?documentId={page}&culture=de&take=20")).GetProperty("items").EnumerateArray().Last().Id();
        await client.SeeAsync($"/document-version/{version}");
        await client.PutAsync($"/document-version/{version}/prevent-cleanup?preventCleanup=true", new { }).DoneAsync();
        await client.PostAsync($"/document-version/{version}/rollback?culture=de", new { }).DoneAsync();
    }

    private static async Task MoveAsync(StaffClient client, Guid page, Guid home)
    {
        await client.PostAsync($"/document/{page}/copy", new { target = new { id = home } }).DoneAsync();
        await client.PutAsync($"/document/{page}/move", new { target = new { id = home } }).DoneAsync();
        await client.PutAsync("/document/sort", new { parent = new { id = home }, sorting = new[] { new { id = page, sortOrder = 0 } } }).DoneAsync();
    }

    private static async Task BinAsync(StaffClient client, Guid page)
    {
        await client.PutAsync($"/document/{page}/move-to-recycle-bin", new { }).DoneAsync();
        await client.SeeAllAsync(
            "/recycle-bin/document/root?take=50", $"/recycle-bin/document/children?parentId={page}", $"/recycle-bin/document/{page}/original-parent", $"/document/{page}");
        await client.PutAsync($"/recycle-bin/document/{page}/restore", new { target = await client.SeeAsync($"/recycle-bin/document/{page}/original-parent") }).DoneAsync();
        await client.PutAsync($"/document/{page}/move-to-recycle-bin", new { }).DoneAsync();
        await client.DeleteAsync($"/document/{page}").DoneAsync();
        var other = await client.NewPageAsync("Vertrag im Papierkorb");
        await client.PutAsync($"/document/{other}/move-to-recycle-bin", new { }).DoneAsync();
        await client.DeleteAsync($"/recycle-bin/document/{other}").DoneAsync();
        await client.DeleteAsync("/recycle-bin/document").DoneAsync();
    }
}
