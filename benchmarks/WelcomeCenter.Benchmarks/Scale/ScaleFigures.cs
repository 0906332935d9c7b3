using System.Globalization;
using System.Text.Json.Nodes;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Benchmarks.Scale;

/// <summary>10,000 documents in three cultures: import, start, memory, and the time from publishing until the page shows it.</summary>
internal static class ScaleFigures
{
    private const int Documents = 10_000;
    private const string Address = "http://127.0.0.1:5099";

    public static async Task MeasureAsync(Figures figures)
    {
        var folder = Directory.CreateTempSubdirectory("welcome-center-scale-");
        try
        {
            var uSync = folder.CreateSubdirectory("uSync").FullName;
            var guides = LargeFolder.Write(uSync, Documents);
            await StartAsync(figures, folder.CreateSubdirectory("data").FullName, uSync);
            await PublishAsync(figures, uSync, guides[0]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task StartAsync(Figures figures, string data, string uSync)
    {
        TimeSpan import;
        using (var first = WebProcess.Start(Address, data, uSync))
        {
            import = await Figures.OfAsync(FirstPageAsync);
        }

        figures.Row($"first start with {Documents} documents, import included", Seconds(import));
        using var later = WebProcess.Start(Address, data, uSync);
        figures.Row($"later start with {Documents} documents × 3 cultures until the first page", Seconds(await Figures.OfAsync(FirstPageAsync)));
        figures.Row("working set then", $"{later.WorkingSetBytes / 1_000_000} MB");
    }

    private static async Task PublishAsync(Figures figures, string uSync, Guid guide)
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?> { ["uSync:Settings:RootFolder"] = uSync });
        using var editor = await StaffClient.AdministratorAsync(site);
        using var reader = site.CreateClient();
        var urls = await editor.GetJsonAsync($"/document/urls?id={guide}");
        var address = urls[0].GetProperty("urlInfos").EnumerateArray()
            .First(info => info.GetProperty("culture").GetString() == "de").GetProperty("url").GetString()!;
        var round = 0;
        await figures.TimeAsync("publish → visible, request of the editor included", 3, 30, async () =>
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Titel {round++}");
            await SaveTitleAsync(editor, guide, title);
            return await Figures.OfAsync(async () =>
            {
                using var published = await editor.PutAsync($"/document/{guide}/publish", new { publishSchedules = new[] { new { culture = "de" } } });
                published.EnsureSuccessStatusCode();
                while (!(await reader.GetStringAsync(address)).Contains(title, StringComparison.Ordinal))
                {
                    await Task.Yield();
                }
            });
        });
    }

    private static async Task SaveTitleAsync(StaffClient editor, Guid guide, string title)
    {
        var document = JsonNode.Parse((await editor.GetJsonAsync($"/document/{guide}")).GetRawText())!.AsObject();
        document["values"]!.AsArray().First(value => (string?)value!["alias"] == "title" && (string?)value["culture"] == "de")!["value"] = title;
        using var saved = await editor.PutAsync($"/document/{guide}", document);
        saved.EnsureSuccessStatusCode();
    }

    private static async Task FirstPageAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var until = DateTimeOffset.UtcNow.AddMinutes(10);
        while (DateTimeOffset.UtcNow < until)
        {
            try
            {
                using var response = await client.GetAsync("/de/");
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        throw new TimeoutException("The site did not answer within ten minutes.");
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0.0} s";
}
