using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Tests.PropertyEditors;

internal sealed class RichTextTests
{
    private static readonly EditorContext Context = new(ContentSchema.Empty, JsonElement.Parse("{}"), "de");

    [TestCase("<p onclick=\"x()\">a</p>", "<p>a</p>")]
    [TestCase("<script>x()</script><p>a</p>", "<p>a</p>")]
    [TestCase("<a href=\"javascript:x()\">a</a>", "<a>a</a>")]
    [TestCase("<img src=\"data:text/html,x\" onerror=\"x()\">", "<img>")]
    [TestCase("<p style=\"position:fixed\">a</p>", "<p>a</p>")]
    [TestCase("<iframe src=\"https://example.org\"></iframe><p>a</p>", "<p>a</p>")]
    [TestCase("<svg><a xlink:href=\"javascript:x()\"><p>a</p></a></svg>", "")]
    public void What_the_editor_cannot_make_does_not_reach_a_page(string markup, string expected) =>
        Assert.That(Deliver(markup)?.Markup ?? string.Empty, Is.EqualTo(expected).Or.Not.Contain("x()"));

    [TestCase("<p dir=\"rtl\" lang=\"ar\">ا</p>")]
    [TestCase("<ul><li><p>a</p></li></ul>")]
    [TestCase("<a href=\"/{localLink:98ca314a-7a5d-444a-810c-8b1781b81cc2}\" type=\"document\">a</a>")]
    [TestCase("<a href=\"tel:+499621123\">a</a>")]
    [TestCase("<p>a <span lang=\"de\" dir=\"ltr\">b</span></p>")]
    [TestCase("<umb-rte-block data-content-key=\"98ca314a-7a5d-444a-810c-8b1781b81cc2\"></umb-rte-block>")]
    public void What_the_editor_makes_stays(string markup) => Assert.That(Deliver(markup)?.Markup, Is.EqualTo(markup));

    [Test]
    public void Bare_html_of_older_sites_is_the_markup()
    {
        var value = Content.PropertyEditors.PropertyEditors.Find("Umbraco.RichText").ToEditor("<p>old</p>", Context);

        Assert.That(value?.GetProperty("markup").GetString(), Is.EqualTo("<p>old</p>"));
        Assert.That(value?.GetProperty("blocks").GetProperty("contentData").GetArrayLength(), Is.Zero);
    }

    private static RichTextValue? Deliver(string markup) =>
        (RichTextValue?)Content.PropertyEditors.PropertyEditors.Find("Umbraco.RichText")
            .ToDelivered(JsonSerializer.Serialize(new { markup }), Context);
}
