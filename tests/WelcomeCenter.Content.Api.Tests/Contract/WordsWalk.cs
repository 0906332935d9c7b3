using System.Text;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.Api.Tests.Management.Dictionary;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>Words of the dictionary and languages.</summary>
internal static class WordsWalk
{
    public static async Task WalkAsync(StaffClient client)
    {
        var parent = await client.WordAsync("Contract");
        var word = await client.WordAsync("Contract.Child", parent, ("de", "Vertrag"));
        await client.SeeAllAsync(
            "/tree/dictionary/root?take=50",
            $"/tree/dictionary/children?parentId={parent}",
            $"/tree/dictionary/ancestors?descendantId={word}",
            $"/item/dictionary?id={word}",
            "/dictionary?filter=Contract",
            $"/dictionary/{word}",
            $"/dictionary/{parent}/export?includeChildren=true");
        var stored = JsonNode.Parse((await client.GetJsonAsync($"/dictionary/{word}")).GetRawText())!;
        await client.PutAsync($"/dictionary/{word}", stored).DoneAsync();
        await client.PutAsync($"/dictionary/{word}/move", new { target = (object?)null }).DoneAsync();
        await client.DeleteAsync($"/dictionary/{word}").DoneAsync();

        var file = Encoding.UTF8.GetBytes("""<DictionaryItem Name="Contract.File"><Value LanguageCultureAlias="de">Wort</Value></DictionaryItem>""");
        var (response, upload) = await client.UploadAsync("contract.udt", file);
        response.Dispose();
        await client.PostAsync("/dictionary/import", new { temporaryFile = new { id = upload }, parent = (object?)null }).DoneAsync();
        await LanguagesAsync(client);
    }

    private static async Task LanguagesAsync(StaffClient client)
    {
        await client.SeeAllAsync("/language?take=50", "/language/de", "/item/language?isoCode=de&isoCode=ar", "/item/language/default", "/culture?take=1000", "/segment");
        await client.PostAsync("/language", new { name = "French", isoCode = "fr", isDefault = false, isMandatory = false, fallbackIsoCode = "de" }).DoneAsync();
        await client.PutAsync("/language/fr", new { name = "Français", isDefault = false, isMandatory = false, fallbackIsoCode = (string?)null }).DoneAsync();
        await client.DeleteAsync("/language/fr").DoneAsync();
    }
}
