using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Tests.Site.Rendering;

/// <summary>The content server refuses such addresses when they are published; a page trusts nothing that was stored before.</summary>
public sealed class LinkViewTests
{
    private static readonly Language German = new("de", "German", IsDefault: true, IsMandatory: true, FallbackIsoCode: null, SortOrder: 0);

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,<script>alert(1)</script>")]
    [TestCase("//elsewhere.example")]
    [TestCase("/\\elsewhere.example")]
    [TestCase("")]
    public void A_picked_link_leads_only_where_a_browser_may_go(string address) => Assert.That(View(address), Is.Null);

    [Test]
    public void A_link_to_another_site_names_that_site()
    {
        var link = View("https://www.amberg.de/rathaus");

        Assert.That(link?.Host, Is.EqualTo("www.amberg.de"));
        Assert.That(link?.Address, Is.EqualTo("https://www.amberg.de/rathaus"));
    }

    [Test]
    public void A_path_on_this_site_stays_as_it_is()
    {
        var link = View("/flyer/de.pdf");

        Assert.That(link?.Address, Is.EqualTo("/flyer/de.pdf"));
        Assert.That(link?.Host, Is.Null);
    }

    private static LinkView? View(string address) =>
        LinkView.Of(new LinkValue("Picked", "external", null, address, null, null), new ContentReader(PublishedSnapshot.Empty, new ImageAddresses(new byte[32])), German, German);
}
