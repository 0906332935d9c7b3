using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Site.Caching;

namespace WelcomeCenter.Web.Tests.Site.Caching;

public sealed class PageCacheTests(DatabaseKind database) : SiteTests(database)
{
    private Editor Editor => new(Site);

    [Test]
    public async Task A_page_that_the_browser_already_has_is_not_sent_again()
    {
        using var client = Site.CreateClient();
        var first = await client.GetAsync("/de/");

        var request = new HttpRequestMessage(HttpMethod.Get, "/de/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        var second = await client.SendAsync(request);

        Assert.That(first.Headers.ETag?.IsWeak, Is.False);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase("br, gzip", "br")]
    [TestCase("gzip", "gzip")]
    [TestCase("br;q=0, gzip", "gzip")]
    [TestCase("identity", null)]
    public async Task A_page_is_sent_in_the_best_encoding_the_browser_takes(string accepted, string? expected)
    {
        using var client = Site.CreateClient();
        var plain = await client.GetStringAsync("/de/");
        client.DefaultRequestHeaders.Add("Accept-Encoding", accepted);

        var response = await client.GetAsync("/de/");

        Assert.That(response.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(expected));
        Assert.That(response.Headers.Vary, Does.Contain("Accept-Encoding"));
        Assert.That(await DecodeAsync(response), Is.EqualTo(plain));
    }

    [Test]
    public async Task Each_encoding_has_an_entity_tag_of_its_own()
    {
        using var client = Site.CreateClient();
        var plain = await client.GetAsync("/de/");
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var compressed = await client.GetAsync("/de/");

        Assert.That(compressed.Headers.ETag, Is.Not.EqualTo(plain.Headers.ETag));
    }

    [Test]
    public async Task A_published_change_is_seen_by_the_next_reader()
    {
        var guide = Editor.The("guide");
        var before = await GetPageAsync(Editor.Url(guide, "en"));

        await Editor.WriteAsync(guide, "en", "lead", "Newly written for readers.");
        var after = await GetPageAsync(Editor.Url(guide, "en"));

        Assert.That(before.Text, Does.Not.Contain("Newly written for readers."));
        Assert.That(after.Text, Does.Contain("Newly written for readers."));
    }

    [Test]
    public async Task A_change_drops_the_pages_that_show_it_and_no_others()
    {
        var guide = Editor.The("guide");
        string[] affected = [Editor.Url(guide, "en"), Editor.Url(Editor.The("guides"), "en"), "/en/"];
        string[] untouched = [Editor.Url(guide, "ar"), Editor.Url(Editor.The("employers"), "en"), Editor.Url(Editor.The("partners"), "en"), "/de/"];
        await ReadAsync([.. affected, .. untouched]);

        await Editor.WriteAsync(guide, "en", "lead", $"Changed {Guid.NewGuid()}");

        Assert.That(affected.Where(IsKept), Is.Empty);
        Assert.That(untouched.Where(path => !IsKept(path)), Is.Empty);
    }

    [Test]
    public async Task A_draft_drops_nothing()
    {
        var guide = Editor.The("guide");
        var path = Editor.Url(guide, "en");
        await ReadAsync(path);

        await Editor.DraftAsync(guide.Key, input => input with { Variants = [.. input.Variants.Select(variant => variant with { Name = variant.Name + " (draft)" })] });

        Assert.That(IsKept(path), Is.True);
    }

    [Test]
    public async Task A_new_translation_shows_in_the_languages_of_the_page_everywhere()
    {
        var offering = Editor.The("offering");
        var german = Editor.Url(offering, "de");
        Assert.That(await AlternatesAsync(german), Does.Not.Contain("es"));

        await Editor.TranslateAsync(Editor.The("home"), "es", "Inicio");
        await Editor.TranslateAsync(offering, "es", "Nuestra oferta");

        Assert.That(await AlternatesAsync(german), Does.Contain("es"));
    }

    [Test]
    public async Task A_page_chosen_by_query_is_not_kept()
    {
        using var client = Site.CreateClient();
        var path = Editor.Url(Editor.The("partners"), "bs");

        await client.GetAsync(path + "?need=arrival");

        Assert.That(IsKept(path), Is.False);
    }

    private async Task<IEnumerable<string?>> AlternatesAsync(string path) =>
        (await GetPageAsync(path)).Document.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang"));

    private async Task ReadAsync(params string[] paths)
    {
        using var client = Site.CreateClient();
        foreach (var path in paths)
        {
            Assert.That((await client.GetAsync(path)).IsSuccessStatusCode, path);
            Assert.That(IsKept(path), path);
        }
    }

    private bool IsKept(string path) =>
        Site.Services.GetRequiredService<PageCache>().Find(
            new PageKey(false, new HostString(Site.Address.Authority), path),
            Site.Services.GetRequiredService<SnapshotStore>().Current) is not null;

    private static async Task<string> DecodeAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        Stream decoded = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync();
    }
}
