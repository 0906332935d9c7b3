using System.Text.Json;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Partner;

/// <summary>A contact point says where it is only as far as an editor has confirmed it.</summary>
public sealed class LocationTests(DatabaseKind database) : SiteTests(database)
{
    private const string Link = "Auf der Karte ansehen (OpenStreetMap)";

    private Editor Editor => new(Site);

    [Test]
    [Order(1)]
    public async Task Without_coordinates_there_is_no_link_to_a_map()
    {
        await PlaceAsync(new { address = new { coordinates = (object?)null, full_address = "Marktplatz 11, 92224 Amberg" }, mapconfig = new { zoom = 15, maptype = "roadmap" } });

        var page = await GetPageAsync(Editor.Url(Editor.The("partner"), "de"));

        Assert.That(page.Link(Link), Is.Null);
        Assert.That(page.Text, Does.Contain("Marktplatz 11, 92224 Amberg"));
    }

    [Test]
    [Order(2)]
    public async Task With_coordinates_a_link_leads_to_OpenStreetMap_and_the_page_itself_asks_nobody()
    {
        await PlaceAsync(new { address = new { coordinates = new { lat = 49.4454, lng = 11.8582 } }, mapconfig = new { zoom = 15, maptype = "roadmap" } });

        var page = await GetPageAsync(Editor.Url(Editor.The("partner"), "de"));

        var link = page.Link(Link);
        Assert.That(link?.GetAttribute("href"), Is.EqualTo("https://www.openstreetmap.org/?mlat=49.4454&mlon=11.8582#map=15/49.4454/11.8582"));
        Assert.That(link?.GetAttribute("rel"), Is.EqualTo("external noreferrer"));
    }

    private async Task PlaceAsync(object place)
    {
        var partner = Editor.The("partner");
        await Editor.DraftAsync(partner.Key, input => input with
        {
            Values = [.. input.Values.Where(value => value.Alias != "location"), new PropertyInput("location", null, null, JsonSerializer.SerializeToElement(place))],
        });
        await Editor.RenameAsync(partner, "de", partner.Variant("de")!.Name);
    }
}
