using System.Net;
using System.Net.Http.Headers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Tests.Site;

namespace WelcomeCenter.Web.Tests.Flyer;

public sealed class FlyerTests
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://welcome.example.org/",
    };

    private static readonly string[] Languages = ["de", "de-simple", "en", "ar", "ro", "pl", "bs", "sq", "tr", "uk", "ru", "es"];

    private TestSite site = null!;
    private HttpClient client = null!;

    [OneTimeSetUp]
    public async Task StartSite()
    {
        site = await TestSite.StartAsync(DatabaseKind.Sqlite, Settings);
        client = site.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopSite()
    {
        client?.Dispose();
        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [TestCase("/flyer/xx.pdf")]
    [TestCase("/flyer/..%2Fde.pdf")]
    [TestCase("/flyer/de.docx")]
    public async Task There_is_none_in_a_language_that_the_site_does_not_know(string address)
    {
        Assert.That((await client.GetAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCaseSource(nameof(Languages))]
    public async Task It_is_one_a4_page_in_the_language_asked_for(string language)
    {
        var bytes = await GetAsync(language);

        using var pdf = PdfDocument.Open(bytes);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.That(pdf.NumberOfPages, Is.EqualTo(1));
        Assert.That(Math.Round(pdf.GetPage(1).Width), Is.EqualTo(595));
        Assert.That(catalog.Data["Lang"], Is.InstanceOf<HexToken>().With.Property(nameof(HexToken.Data)).EqualTo(language));
        Assert.That(bytes, Has.Length.LessThan(300_000));
    }

    [Test]
    public async Task It_says_in_german_what_the_employers_page_has_for_it()
    {
        using var pdf = PdfDocument.Open(await GetAsync("de"));

        var words = pdf.GetPage(1).Text;

        Assert.That(pdf.Information.Title, Is.EqualTo("Neu in Amberg? – Welcome Center Amberg"));
        Assert.That(words, Does.Contain("Wohnung finden").And.Contain("QR-Code scannen").And.Contain("Polizei 110"));
    }

    [Test]
    public async Task It_says_it_in_german_where_there_is_no_translation_and_marks_it_as_such()
    {
        using var pdf = PdfDocument.Open(await GetAsync("sq"));

        var german = pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys
            .Select(key => pdf.Structure.GetObject(key).Data)
            .OfType<DictionaryToken>()
            .Count(element => element.Data.TryGetValue("Lang", out var tag) && tag is HexToken { Data: "de" });

        Assert.That(pdf.GetPage(1).Text, Does.Contain("Wohnung finden").And.Contain("Me çfarë ju ndihmojmë"));
        Assert.That(german, Is.GreaterThan(5));
    }

    [TestCase("de", "https://welcome.example.org/de/")]
    [TestCase("ar", "https://welcome.example.org/ar/")]
    public async Task Its_code_leads_to_the_start_page_of_the_language(string language, string address)
    {
        using var pdf = PdfDocument.Open(await GetAsync(language));

        var links = pdf.GetPage(1).GetAnnotations().Select(link => ((DictionaryToken)link.AnnotationDictionary.Data["A"]).Data["URI"]);

        Assert.That(links.Cast<StringToken>().Select(link => link.Data), Is.EqualTo(new[] { address }));
    }

    [Test]
    public async Task A_reader_that_has_it_does_not_get_it_again()
    {
        var first = await client.GetAsync("/flyer/en.pdf");

        var request = new HttpRequestMessage(HttpMethod.Get, "/flyer/en.pdf");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await client.SendAsync(request);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task It_says_at_once_what_an_editor_has_published()
    {
        var editor = new Editor(site);
        await GetAsync("en");

        await editor.WriteAsync(editor.The("employers"), "en", "flyerTitle", "Just arrived?");

        using var pdf = PdfDocument.Open(await GetAsync("en"));
        Assert.That(pdf.Information.Title, Does.StartWith("Just arrived?"));
    }

    private async Task<byte[]> GetAsync(string language)
    {
        var response = await client.GetAsync($"/flyer/{language}.pdf");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType, Is.EqualTo(new MediaTypeHeaderValue("application/pdf")));
        return await response.Content.ReadAsByteArrayAsync();
    }
}
