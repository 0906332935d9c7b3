using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Benchmarks.Reading;

/// <summary>A guide as a reader's browser asks for it: size, and time over loopback on a kept connection (an upper bound of the server's time).</summary>
internal static class ReadingFigures
{
    private const string Guide = "/de/themen/wohnung-finden/";

    public static async Task MeasureAsync(Figures figures)
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var plain = site.CreateClient();
        using var packed = Compressed(site);

        var html = await plain.GetByteArrayAsync(Guide);
        figures.Row("guide page, HTML uncompressed", $"{html.Length / 1000.0:0.0} kB");
        figures.Row("guide page, as sent (brotli)", $"{(await packed.GetByteArrayAsync(Guide)).Length / 1000.0:0.0} kB");
        await figures.TimeAsync("guide page from the cache, round trip", 500, 5000, () => Figures.OfAsync(async () =>
        {
            using var response = await packed.GetAsync(Guide);
        }));
        await figures.TimeAsync("the smallest answer of the same server (/health/live), round trip", 500, 5000, () => Figures.OfAsync(async () =>
        {
            using var response = await packed.GetAsync("/health/live");
        }));
    }

    private static HttpClient Compressed(TestSite site)
    {
        var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        return client;
    }
}
