using WelcomeCenter.Content.Api.Tests.Management;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>The server itself, and the schema as editors need it.</summary>
internal static class SettingsWalk
{
    public static async Task WalkAsync(StaffClient client)
    {
        await client.SeeAllAsync(
            "/server/status", "/server/configuration", "/server/information", "/manifest/manifest/public", "/manifest/manifest/private");
        var guide = await client.SeeAsync($"/document/{await client.DocumentAsync("guide")}");
        var type = guide.GetProperty("documentType").Id();
        var model = await client.SeeAsync($"/document-type/{type}");
        var dataType = model.GetProperty("properties")[0].GetProperty("dataType").Id();
        await client.SeeAllAsync(
            "/document-type/allowed-at-root",
            $"/document-type/{type}/allowed-children",
            $"/document-type/{type}/blueprint",
            "/document-type/configuration",
            $"/item/document-type?id={type}",
            $"/item/template?id={guide.GetProperty("template").Id()}",
            $"/data-type/{dataType}",
            $"/item/data-type?id={dataType}");
        await client.SeeAllAsync(
            "/indexer", "/indexer/InternalIndex", "/searcher", "/searcher/InternalSearcher/query?term=a&take=20", "/searcher/InternalIndex/query?term=a");
        await client.PostAsync("/indexer/InternalIndex/rebuild", new { }).DoneAsync();
        await ChecksAsync(client);
        await LogAsync(client);
    }

    private static async Task ChecksAsync(StaffClient client)
    {
        foreach (var group in (await client.SeeAsync("/health-check-group?take=100")).GetProperty("items").EnumerateArray())
        {
            var name = group.GetProperty("name").GetString();
            await client.SeeAsync($"/health-check-group/{name}");
            await client.PostAsync($"/health-check-group/{name}/check", new { }).DoneAsync();
        }

        var search = (await client.SeeAsync("/health-check-group/Daten")).GetProperty("checks").EnumerateArray()
            .Single(check => check.GetProperty("name").GetString() == "Suchindex").Id();
        await client.PostAsync("/health-check/execute-action", new { healthCheck = new { id = search }, alias = "repair", valueRequired = false }).DoneAsync();
    }

    private static async Task LogAsync(StaffClient client)
    {
        await client.SeeAllAsync(
            "/log-viewer/level", "/log-viewer/level-count", "/log-viewer/log?take=20", "/log-viewer/message-template?take=10", "/log-viewer/validate-logs-size");
        await client.PostAsync("/log-viewer/saved-search", new { name = "Vertrag", query = "Has(@Exception)" }).DoneAsync();
        await client.SeeAllAsync("/log-viewer/saved-search", "/log-viewer/saved-search/Vertrag");
        await client.DeleteAsync("/log-viewer/saved-search/Vertrag").DoneAsync();
    }
}
