using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Benchmarks.Requests;

/// <summary>The consultation form's POST until it is acknowledged, on SQLite with full durability.</summary>
internal static class RequestFigures
{
    private const string Form = "/de/beratung-anfragen/";

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Site:FormLimits:RequestsPerAddress"] = "100000",
        ["Site:FormLimits:RequestsInAll"] = "100000",
        ["Site:FormLimits:MinimumTime"] = "00:00:00.001",
    };

    public static async Task MeasureAsync(Figures figures)
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite, Settings);
        using var client = site.CreateClient();
        await figures.TimeAsync("POST of the form, stored and acknowledged", 20, 200, async () =>
        {
            var page = await WebPage.ReadAsync(await client.GetAsync(Form));
            var form = page.Form().Fill("name", "Maria Beispiel").Fill("email", "maria@example.org");
            await Task.Delay(5);
            return await Figures.OfAsync(async () =>
            {
                using var response = await form.SubmitAsync(client, new Uri(site.Address, Form));
                if ((int)response.StatusCode != 303)
                {
                    throw new InvalidOperationException($"The form was answered with {(int)response.StatusCode}.");
                }
            });
        });
    }
}
