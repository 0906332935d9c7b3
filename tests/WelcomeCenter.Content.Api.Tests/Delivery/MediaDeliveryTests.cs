using System.Net;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Delivery;

public sealed class MediaDeliveryTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true",
    };

    [Test]
    public async Task A_picture_is_found_by_folder_id_and_path_and_not_in_the_recycle_bin()
    {
        using var editor = await Site.StaffAsync("editor");
        using var reader = new DeliveryReader(Site);
        var folder = await editor.FolderAsync("Bilder");
        var picture = await editor.MediaAsync("Rathaus.png", Pictures.Png(40, 20), folder);

        var list = await reader.ReadAsync("/media?fetch=children:/bilder&filter=mediaType:Image&sort=name:asc");
        var byId = await reader.ReadAsync($"/media/item/{picture}");
        var byPath = await reader.ReadAsync("/media/item/bilder/rathaus.png");
        using var noSelector = await reader.GetAsync("/media");
        using var trashed = await editor.PutAsync($"/media/{picture}/move-to-recycle-bin", new { });
        using var gone = await reader.GetAsync($"/media/item/{picture}");

        Assert.Multiple(() =>
        {
            Assert.That(list.GetProperty("total").GetInt32(), Is.EqualTo(1));
            Assert.That(byId.GetProperty("path").GetString(), Is.EqualTo("/bilder/rathaus.png/"));
            Assert.That((byId.GetProperty("width").GetInt32(), byId.GetProperty("extension").GetString()), Is.EqualTo((40, "png")));
            Assert.That(byPath.GetProperty("id").GetGuid(), Is.EqualTo(picture));
            Assert.That(noSelector.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }
}
