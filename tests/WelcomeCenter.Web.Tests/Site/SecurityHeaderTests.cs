using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Site;

namespace WelcomeCenter.Web.Tests.Site;

/// <summary>S05, G22.</summary>
public sealed class SecurityHeaderTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly string[] EveryKindOfAnswer =
    [
        "/", "/de", "/de/", "/xx/", "/de/nothing/", "/de/status", "/de/status/K7MP-3XRT-H4DW", "/sitemap.xml", "/robots.txt",
        "/favicon.ico", "/assets/nothing.css", "/health/live", "/umbraco/management/api/v1/nothing",
    ];

    [TestCaseSource(nameof(EveryKindOfAnswer))]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string path)
    {
        using var client = Site.CreateClient();

        var response = await client.GetAsync(path);

        Assert.Multiple(() =>
        {
            Assert.That(Header(response, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
            Assert.That(Header(response, "Referrer-Policy"), Is.EqualTo("no-referrer"));
            Assert.That(Header(response, "Permissions-Policy"), Does.Contain("geolocation=()"));
            Assert.That(Header(response, "Content-Security-Policy"), Does.Contain("base-uri"));
        });
    }

    [TestCase("/de/")]
    [TestCase("/de/status")]
    [TestCase("/de/nothing/")]
    public async Task A_page_may_load_nothing_but_our_own_style_and_pictures(string path)
    {
        using var client = Site.CreateClient();

        var response = await client.GetAsync(path);

        Assert.That(Header(response, "Content-Security-Policy"), Does.StartWith("default-src 'none'; style-src 'self';").And.Contain("frame-ancestors 'none'"));
        Assert.That(Header(response, "Content-Security-Policy"), Does.Not.Contain("unsafe").And.Not.Contain("script-src"));
    }

    [TestCase("/de/")]
    [TestCase("/ar/")]
    [TestCase("/de/themen/")]
    [TestCase("/de/status")]
    public async Task A_page_for_reading_sets_no_cookie_and_asks_nobody_else_for_anything(string path)
    {
        var page = await GetPageAsync(path);

        var loaded = page.Document.QuerySelectorAll("script, link[rel=stylesheet], link[rel=icon], img, iframe, source")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src"));
        Assert.That(page.Response.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(loaded, Is.All.StartsWith("/assets/"));
        Assert.That(page.Document.QuerySelectorAll("script, [style], [onclick]"), Is.Empty);
    }

    [TestCase("welcome.example", true)]
    [TestCase("localhost", false)]
    public async Task Over_https_a_browser_is_told_to_stay_there_except_on_a_developers_machine(string host, bool expected)
    {
        var http = new DefaultHttpContext { Request = { Scheme = "https", Host = new HostString(host) } };
        var response = new StartableResponse();
        http.Features.Set<IHttpResponseFeature>(response);

        await new SecurityHeaders(_ => Task.CompletedTask).InvokeAsync(http);
        await response.StartAsync();

        Assert.That(response.Headers.ContainsKey("Strict-Transport-Security"), Is.EqualTo(expected));
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private sealed class StartableResponse : HttpResponseFeature
    {
        private readonly List<(Func<object, Task> Callback, object State)> starting = [];

        public override void OnStarting(Func<object, Task> callback, object state) => starting.Add((callback, state));

        public async Task StartAsync()
        {
            foreach (var (callback, state) in starting)
            {
                await callback(state);
            }
        }
    }
}
