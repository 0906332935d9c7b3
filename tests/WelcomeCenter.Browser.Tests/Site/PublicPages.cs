using System.Xml.Linq;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Browser.Tests.Site;

/// <summary>Every public page, as a reader's browser shows it (A05, A14, G22).</summary>
[TestFixture("de", ColorScheme.Light, 1280)]
[TestFixture("de", ColorScheme.Dark, 320)]
[TestFixture("ar", ColorScheme.Light, 320)]
[TestFixture("ar", ColorScheme.Dark, 1280)]
[TestFixture("de", ColorScheme.Dark, 1280)]
[TestFixture("de", ColorScheme.Light, 320)]
[TestFixture("ar", ColorScheme.Dark, 320)]
[TestFixture("ar", ColorScheme.Light, 1280)]
public sealed class PublicPages(string language, ColorScheme scheme, int width)
{
    /// <summary>Pages of one folder are of one type and differ in words; so many of them are audited, all are measured.</summary>
    private const int AuditedPerFolder = 25;

    private readonly TestSite site = PublicSite.Instance;
    private readonly List<string> foreign = [];
    private IBrowserContext context = null!;
    private IReadOnlyList<string> paths = [];

    private IEnumerable<string> Audited =>
        paths.GroupBy(path => path[..path.TrimEnd('/').LastIndexOf('/')]).SelectMany(folder => folder.Take(AuditedPerFolder));

    [OneTimeSetUp]
    public async Task Open()
    {
        context = await Chromium.Instance.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            BypassCSP = true,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal))
            {
                foreign.Add(request.Url);
            }
        };
        paths = await PathsAsync();
    }

    [OneTimeTearDown]
    public async Task Close() => await context.CloseAsync();

    [Test]
    public async Task No_page_has_an_accessibility_violation()
    {
        var violations = new List<string>();
        await VisitAsync(Audited, async (path, page) =>
        {
            var result = await page.RunAxe(new AxeRunOptions
            {
                RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
            });
            violations.AddRange(result.Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{path} {violation.Id}: {node.Target} {node.Html}")));
        });

        Assert.That(violations, Is.Empty);
    }

    [Test]
    public async Task No_page_is_wider_than_the_window_and_none_sets_a_cookie_or_asks_a_stranger()
    {
        var tooWide = new List<string>();
        await VisitAsync(paths, async (path, page) =>
        {
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            {
                tooWide.Add(path);
            }
        });
        var cookies = (await context.CookiesAsync()).Where(cookie => !cookie.HttpOnly);

        Assert.That(tooWide, Is.Empty);
        Assert.That(foreign, Is.Empty);
        Assert.That(cookies, Is.Empty);
    }

    private async Task VisitAsync(IEnumerable<string> visited, Func<string, IPage, Task> look)
    {
        var page = await context.NewPageAsync();
        foreach (var path in visited)
        {
            await page.GotoAsync(path);
            await look(path, page);
        }

        await page.CloseAsync();
    }

    /// <summary>The sitemap's pages of the language, and the ones no sitemap lists.</summary>
    private async Task<IReadOnlyList<string>> PathsAsync()
    {
        using var client = site.CreateClient();
        var sitemap = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        var listed = sitemap.Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => Uri.UnescapeDataString(new Uri(element.Value).AbsolutePath))
            .Where(path => path.StartsWith($"/{language}/", StringComparison.Ordinal))
            .ToArray();
        Assert.That(listed, Has.Length.GreaterThan(10), "the sitemap lists the pages");
        return [.. listed, $"/{language}/status", $"/{language}/there-is-no-such-page/"];
    }
}
