using System.Net;
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

    [Test]
    public async Task A_picture_comes_from_the_library_in_a_fitting_size_and_is_described_in_the_readers_language()
    {
        var picture = await new Library(Site).PictureAsync("Rathaus", 2000, 1000, new { en = "The town hall of Amberg", ar = "مبنى البلدية" });
        var document = Editor.The("textPage");
        var markup = $"<p><img src=\"/old/place.png\" alt=\"x\" width=\"9000\" data-udi=\"umb://media/{picture:N}\"></p>";
        await Editor.WriteAsync(document, "en", "body", new { markup, blocks = (object?)null });
        using var client = Site.CreateClient();

        var image = (await GetPageAsync(Editor.Url(document, "en"))).Document.QuerySelector("main img")!;
        using var small = await client.GetAsync(image.GetAttribute("src"));
        using var sharp = await client.GetAsync(image.GetAttribute("srcset")!.Split(' ')[0]);

        Assert.Multiple(() =>
        {
            Assert.That(image.GetAttribute("alt"), Is.EqualTo("The town hall of Amberg"));
            Assert.That((image.GetAttribute("width"), image.GetAttribute("height")), Is.EqualTo(("760", "380")));
            Assert.That(small.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(sharp.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task A_picture_that_was_deleted_or_lies_elsewhere_leaves_no_trace()
    {
        var picture = await new Library(Site).PictureAsync("Weg", 20, 10, new { });
        var document = Editor.The("textPage");
        var markup = $"<p>Before.<img src=\"https://elsewhere.example/pixel.png\" alt=\"\"><img src=\"x\" data-udi=\"umb://media/{picture:N}\"></p>";
        await Editor.WriteAsync(document, "en", "body", new { markup, blocks = (object?)null });

        var before = await GetPageAsync(Editor.Url(document, "en"));
        await new Library(Site).TrashAsync(picture);
        var after = await GetPageAsync(Editor.Url(document, "en"));

        Assert.That(before.Document.QuerySelectorAll("main img"), Has.Length.EqualTo(1));
        Assert.That(after.Document.QuerySelectorAll("main img"), Is.Empty);
    }

    [Test]
    public async Task A_link_to_a_file_leads_to_the_file()
    {
        var picture = await new Library(Site).PictureAsync("Plan", 20, 10, new { });
        var document = Editor.The("textPage");
        await Editor.WriteAsync(document, "en", "body", new { markup = $"<p><a href=\"/{{localLink:{picture}}}\" type=\"media\">Plan</a></p>", blocks = (object?)null });

        var link = (await GetPageAsync(Editor.Url(document, "en"))).Document.QuerySelectorAll("main a").Single(found => found.TextContent == "Plan");

        Assert.That(link.GetAttribute("href"), Does.StartWith("/media/"));
    }
}
