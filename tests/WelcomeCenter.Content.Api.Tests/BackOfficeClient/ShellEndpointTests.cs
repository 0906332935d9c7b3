using System.Net;
using System.Text.RegularExpressions;
using static WelcomeCenter.Content.Api.Tests.BackOfficeClient.ClientSite;

namespace WelcomeCenter.Content.Api.Tests.BackOfficeClient;

internal sealed partial class ShellEndpointTests
{
    [TestCase("/umbraco/management/api/v1/no-such-thing")]
    [TestCase("/umbraco/welcome-center/api/v1/no-such-thing")]
    [TestCase("/umbraco/delivery/api/v2/no-such-thing")]
    public async Task A_missing_endpoint_is_missing_and_does_not_answer_with_the_page(string path)
    {
        var response = await GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Only_reading_gets_the_page()
    {
        var response = await SendAsync(HttpMethod.Put, "/umbraco/section/content", ("Sec-Fetch-Site", "same-origin"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/umbraco")]
    [TestCase("/umbraco/section/cases/workspace/wc-cases-root")]
    [TestCase("/umbraco/oauth_complete?code=x&state=y")]
    public async Task Every_address_of_the_client_gets_the_page(string path)
    {
        var response = await GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/html"));
    }

    [Test]
    public async Task The_policy_lets_the_import_map_run_by_a_nonce_that_is_new_each_time()
    {
        var first = await GetAsync("/umbraco");
        var second = await GetAsync("/umbraco");

        var policy = first.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Nonce().Match(await first.Content.ReadAsStringAsync()).Groups[1].Value;
        Assert.That(policy, Does.StartWith($"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src-elem 'self';"));
        Assert.That(Nonce().Match(await second.Content.ReadAsStringAsync()).Groups[1].Value, Is.Not.EqualTo(nonce));
        Assert.That(first.Headers.CacheControl?.NoStore, Is.True);
    }

    [TestCase("en-GB,en;q=0.9", "en")]
    [TestCase("fr, de;q=0.5, en;q=0.4", "de")]
    [TestCase("ar", "de")]
    public async Task Before_sign_in_the_page_speaks_the_browsers_language_as_far_as_staff_do(string accepted, string expected)
    {
        var response = await GetAsync("/umbraco", ("Accept-Language", accepted));

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain($"<html lang=\"{expected}\">"));
    }

    [GeneratedRegex("nonce=\"([^\"]+)\"")]
    private static partial Regex Nonce();
}
