using System.Net;
using SkiaSharp;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Users;

/// <summary>Pictures of people: drawn anew in five sizes, shown to whoever was told their addresses.</summary>
public sealed class UserAvatarTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient administrator = null!;

    [OneTimeSetUp]
    public async Task SignIn() => administrator = await StaffClient.AdministratorAsync(Site);

    [OneTimeTearDown]
    public void SignOut() => administrator?.Dispose();

    [Test]
    public async Task A_picture_comes_back_in_five_sizes_and_goes_with_its_addresses()
    {
        var id = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));
        using var set = await administrator.PostAsync($"/user/avatar/{id}", File(await UploadAsync(administrator, "face.png", Pictures.Png(400, 200))));
        var urls = await UrlsAsync(id);
        using var stranger = Site.CreateClient();

        var sizes = new List<(int, int)>();
        foreach (var url in urls)
        {
            using var response = await stranger.GetAsync(url);
            Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("image/webp"));
            Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'"));
            using var picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
            sizes.Add((picture.Width, picture.Height));
        }

        using var removed = await administrator.DeleteAsync($"/user/avatar/{id}");
        using var gone = await stranger.GetAsync(urls[0]);

        Assert.That(set.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(sizes, Is.EqualTo(new[] { (30, 30), (60, 60), (90, 90), (150, 150), (300, 300) }));
        Assert.That(removed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await UrlsAsync(id), Is.Empty);
    }

    [Test]
    public async Task A_new_picture_has_new_addresses()
    {
        var id = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));
        using var first = await administrator.PostAsync($"/user/avatar/{id}", File(await UploadAsync(administrator, "face.png", Pictures.Png(300, 300))));
        var before = await UrlsAsync(id);

        using var second = await administrator.PostAsync($"/user/avatar/{id}", File(await UploadAsync(administrator, "face.png", Pictures.Png(90, 90))));

        Assert.That(await UrlsAsync(id), Has.Count.EqualTo(5).And.None.AnyOf(before));
    }

    [Test]
    public async Task What_is_no_picture_is_refused_and_nothing_changes()
    {
        var id = await administrator.CreateUserAsync(await administrator.GroupAsync("editor"));
        var drawing = await UploadAsync(administrator, "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray());

        using var refused = await administrator.PostAsync($"/user/avatar/{id}", File(drawing));
        using var missing = await administrator.PostAsync($"/user/avatar/{id}", File(Guid.NewGuid()));
        using var empty = await administrator.PostAsync($"/user/avatar/{id}", new { });

        Assert.That(await refused.OperationStatus(), Is.EqualTo("InvalidAvatar"));
        Assert.That(missing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await empty.OperationStatus(), Is.EqualTo("AvatarFileNotFound"));
        Assert.That(await UrlsAsync(id), Is.Empty);
    }

    [Test]
    public async Task Everybody_sets_their_own_and_nobody_that_of_others_without_the_right()
    {
        using var editor = await Site.StaffAsync("editor");
        var (clerk, _) = await Site.ClerkAsync();
        var own = (await editor.GetJsonAsync("/user/current")).GetProperty("id").GetGuid();
        var first = await Site.IdOfAsync(TestSite.AdministratorEmail);

        using var mine = await editor.PostAsync("/user/current/avatar", File(await UploadAsync(editor, "me.png", Pictures.Png(120, 120))));
        using var other = await editor.PostAsync($"/user/avatar/{first}", File(await UploadAsync(editor, "you.png", Pictures.Png(120, 120))));
        using var borrowed = await clerk.PostAsync($"/user/avatar/{own}", File(await UploadAsync(editor, "you.png", Pictures.Png(120, 120))));
        using var administrators = await clerk.DeleteAsync($"/user/avatar/{first}");
        using var byClerk = await clerk.DeleteAsync($"/user/avatar/{own}");

        clerk.Dispose();
        Assert.That(mine.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(borrowed.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), "somebody else's upload");
        Assert.That(administrators.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(byClerk.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static object File(Guid id) => new { file = new { id } };

    private static async Task<Guid> UploadAsync(StaffClient colleague, string name, byte[] content) => (await colleague.UploadAsync(name, content)).Id;

    private async Task<IReadOnlyList<string>> UrlsAsync(Guid id) =>
        [.. (await administrator.GetJsonAsync($"/user/{id}")).GetProperty("avatarUrls").EnumerateArray().Select(url => url.GetString()!)];
}
