using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Rendering;

/// <summary>S07: what an editor, or somebody with an editor's password, writes can format a page and nothing else.</summary>
public sealed class EditorMarkupTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">اضغط</a>",
        "<a href=\"&#106;avascript:alert(1)\">Klick</a>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<iframe src=\"https://elsewhere.example\"></iframe>",
        "<form action=\"https://elsewhere.example\"><input name=password></form>",
        "<style>body{background:url(https://elsewhere.example)}</style>",
        "<p style=\"background:url(https://elsewhere.example)\">x</p>",
        "<base href=\"https://elsewhere.example/\">",
    ];

    private Editor Editor => new(Site);

    [TestCaseSource(nameof(Attacks))]
    public async Task Rich_text_brings_nothing_onto_the_page_that_runs_or_loads(string attack)
    {
        var document = Editor.The("textPage");
        await Editor.WriteAsync(document, "en", "body", new { markup = $"<p>Before.</p>{attack}<p>After.</p>", blocks = (object?)null });

        var page = await GetPageAsync(Editor.Url(document, "en"));

        Assert.That(page.Text, Does.Contain("Before.").And.Contain("After."));
        Assert.That(page.Document.QuerySelectorAll("script, iframe, style, base, main form, [style]"), Is.Empty);
        Assert.That(page.Document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
        Assert.That(page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")), Is.All.Not.Contains("script"));
    }

    [Test]
    public async Task A_link_to_a_page_leads_there_in_the_readers_language()
    {
        var document = Editor.The("textPage");
        var guide = Editor.The("guide");
        await Editor.WriteAsync(document, "ar", "body", new { markup = $"<p><a href=\"/{{localLink:{guide.Key}}}\" type=\"document\">إلى الدليل</a></p>", blocks = (object?)null });

        var page = await GetPageAsync(Editor.Url(document, "ar"));

        var link = page.Document.QuerySelectorAll("main a").Single(found => found.TextContent == "إلى الدليل");
        Assert.That(link.GetAttribute("href"), Is.EqualTo(Editor.Url(guide, "ar")));
        Assert.That(link.HasAttribute("type"), Is.False);
    }
}
