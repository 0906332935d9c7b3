using System.Net;
using System.Net.Http.Headers;
using static WelcomeCenter.Content.Api.Tests.BackOfficeClient.ClientSite;

namespace WelcomeCenter.Content.Api.Tests.BackOfficeClient;

internal sealed class ClientFileEndpointsTests
{
    [TestCase("/umbraco/backoffice/v-0123456789ab/missing.js")]
    [TestCase("/umbraco/backoffice/..%2findex.html")]
    [TestCase("/App_Plugins/..%2f..%2fetc/passwd")]
    [TestCase("/umbraco/management/api/v1/security/back-office/graphics/other")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var response = await GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_file_in_a_versioned_folder_is_kept_for_ever()
    {
        var response = await GetAsync(BundleFolder.Script);

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(BundleFolder.ScriptText));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/javascript"));
        Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo("public, max-age=31536000, immutable"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
    }

    [Test]
    public async Task A_file_with_a_fixed_address_is_asked_for_again_and_not_sent_twice()
    {
        var first = await GetAsync("/umbraco/backoffice/css/rte-content.css");
        var second = await GetAsync("/umbraco/backoffice/css/rte-content.css", ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.That(first.Headers.CacheControl?.NoCache, Is.True);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task The_stored_compression_is_sent_to_whom_it_suits()
    {
        var response = await GetAsync(BundleFolder.Script, ("Accept-Encoding", "gzip, br"));

        Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "br" }));
        Assert.That(response.Headers.Vary, Does.Contain("Accept-Encoding"));
        await using var stream = new System.IO.Compression.BrotliStream(
            await response.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        Assert.That(await new StreamReader(stream).ReadToEndAsync(), Is.EqualTo(BundleFolder.ScriptText));
    }

    [Test]
    public async Task A_refused_compression_is_not_sent()
    {
        var response = await GetAsync(BundleFolder.Script, ("Accept-Encoding", "br;q=0"));

        Assert.That(response.Content.Headers.ContentEncoding, Is.Empty);
    }

    [Test]
    public async Task The_logo_is_a_picture_for_everybody()
    {
        var response = await GetAsync("/umbraco/management/api/v1/security/back-office/graphics/logo");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType, Is.EqualTo(new MediaTypeHeaderValue("image/svg+xml")));
    }
}
