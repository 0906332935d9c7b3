using System.Globalization;
using System.Text.Json.Nodes;
using WelcomeCenter.Benchmarks.Scale;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Benchmarks.Editing;

/// <summary>What an editor waits for with 10,000 documents in 12 languages and 5,000 media items; times with the client over loopback.</summary>
internal static class EditingFigures
{
    private const int Documents = 10_000;
    private const int MediaFolders = 100;
    private const int MediaInFolder = 49;
    private const int Repetitions = 50;

    private static readonly Guid FolderType = Guid.Parse("f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d");

    public static async Task MeasureAsync(Figures figures)
    {
        var folder = Directory.CreateTempSubdirectory("welcome-center-editing-");
        try
        {
            var (lists, partners) = ManyLanguagesFolder.Write(folder.FullName, Documents);
            await using var site = await TestSite.StartAsync(
                await TestDatabase.CreateAsync(DatabaseKind.Sqlite), new Dictionary<string, string?> { ["uSync:Settings:RootFolder"] = folder.FullName });
            using var editor = await StaffClient.AdministratorAsync(site);
            var (mediaFolder, mediaItem) = await MediaAsync(editor);
            await IndexAsync(figures, editor);

            await GetAsync(figures, editor, "smallest answer of the server", "/server/status");
            await GetAsync(figures, editor, "tree level of documents, 50 of 99", $"/tree/document/children?parentId={lists[7]}&take=50");
            await GetAsync(figures, editor, "tree from the root to a document", $"/tree/document/ancestors?descendantId={partners[777]}");
            await GetAsync(figures, editor, "tree around a document", $"/tree/document/siblings?target={partners[777]}&before=50&after=50");
            await GetAsync(figures, editor, "open a document in 12 languages", $"/document/{partners[777]}");
            await SaveAsync(figures, editor, partners[777]);
            await GetAsync(figures, editor, "search in one language, part of a word", "/item/document/search?query=wohner&culture=de");
            await GetAsync(figures, editor, "search in all languages, part of a word", "/item/document/search?query=wohner&take=20");
            await GetAsync(figures, editor, "search in all languages, one document of all", "/item/document/search?query=amt 50042");
            await GetAsync(figures, editor, "search by id", $"/item/document/search?query={partners[777]}");
            await GetAsync(figures, editor, "search in all languages, nothing", "/item/document/search?query=gibtesnicht");
            await GetAsync(figures, editor, "search in media, part of a word", "/item/media/search?query=ordne&take=20");
            await GetAsync(figures, editor, "tree level of media, 49", $"/tree/media/children?parentId={mediaFolder}&take=100");
            await GetAsync(figures, editor, "list of media, 49 with values", $"/collection/media?id={mediaFolder}&take=100");
            await GetAsync(figures, editor, "open a media item", $"/media/{mediaItem}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task GetAsync(Figures figures, StaffClient editor, string what, string path) =>
        figures.TimeAsync(what, 5, Repetitions, () => Figures.OfAsync(() => editor.GetJsonAsync(path)));

    private static async Task SaveAsync(Figures figures, StaffClient editor, Guid partner)
    {
        var round = 0;
        await figures.TimeAsync("save a document in 12 languages", 5, Repetitions, () => ChangedAsync(body => editor.PutAsync($"/document/{partner}", body)));
        await figures.TimeAsync("publish it in one language", 3, Repetitions, () => ChangedAsync(async body =>
        {
            (await editor.PutAsync($"/document/{partner}", body)).Dispose();
            return await editor.PutAsync($"/document/{partner}/publish", new { publishSchedules = new[] { new { culture = "de" } } });
        }));

        async Task<TimeSpan> ChangedAsync(Func<JsonObject, Task<HttpResponseMessage>> save)
        {
            var document = JsonNode.Parse((await editor.GetJsonAsync($"/document/{partner}")).GetRawText())!.AsObject();
            var text = string.Create(CultureInfo.InvariantCulture, $"Wort {round++}");
            document["values"]!.AsArray().First(value => (string?)value!["alias"] == "lead" && (string?)value["culture"] == "de")!["value"] = text;
            return await Figures.OfAsync(async () =>
            {
                using var saved = await save(document);
                saved.EnsureSuccessStatusCode();
            });
        }
    }

    private static async Task<(Guid Folder, Guid Item)> MediaAsync(StaffClient editor)
    {
        var (folder, item) = (Guid.Empty, Guid.Empty);
        for (var index = 0; index < MediaFolders; index++)
        {
            folder = await MediaAsync(editor, $"Mappe {index}", null);
            for (var child = 0; child < MediaInFolder; child++)
            {
                item = await MediaAsync(editor, $"Ordner {index}-{child}", folder);
            }
        }

        return (folder, item);
    }

    private static async Task<Guid> MediaAsync(StaffClient editor, string name, Guid? parent)
    {
        var id = Guid.NewGuid();
        using var created = await editor.PostAsync("/media", new
        {
            id,
            parent = parent is null ? null : new { id = parent },
            mediaType = new { id = FolderType },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
        });
        created.EnsureSuccessStatusCode();
        return id;
    }

    private static async Task IndexAsync(Figures figures, StaffClient editor)
    {
        (await editor.GetJsonAsync("/item/document/search?query=a&take=1")).GetProperty("total");
        var index = await editor.GetJsonAsync("/indexer/InternalIndex");
        var facts = index.GetProperty("providerProperties");
        figures.Row("index of the search", $"{facts.GetProperty("Documents")} documents, {facts.GetProperty("Media")} media items, {facts.GetProperty("Names")} names, built in {facts.GetProperty("BuiltInMilliseconds")} ms");
    }
}
