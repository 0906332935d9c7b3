using System.Net;
using System.Text;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Media;

/// <summary>S08: what may come into the library, and what is taken out of it on the way.</summary>
public sealed class UploadTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["Umbraco:CMS:Runtime:MaxRequestLength"] = "512" };

    [OneTimeSetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [TestCase("seite.html", "FileExtensionNotAllowed")]
    [TestCase("programm.exe", "FileExtensionNotAllowed")]
    [TestCase("bild.png.aspx", "FileExtensionNotAllowed")]
    [TestCase("foto.png", "InvalidContent")]
    [TestCase("merkblatt.pdf", "InvalidContent")]
    [TestCase("...png", "InvalidFileName")]
    public async Task A_file_that_is_not_what_it_should_be_is_refused(string name, string status)
    {
        var (response, id) = await editor.UploadAsync(name, "<script>alert(1)</script>"u8.ToArray());

        using var found = await editor.GetAsync($"/temporary-file/{id}");
        Assert.Multiple(async () =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain($"\"operationStatus\":\"{status}\""));
            Assert.That(found.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [Test]
    public async Task A_few_bytes_that_would_unpack_into_gigabytes_are_refused()
    {
        var (response, _) = await editor.UploadAsync("klein.png", Pictures.PngBomb());

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("InvalidContent"));
    }

    [Test]
    public async Task A_file_above_the_limit_is_refused_as_too_large()
    {
        // The server does not read the rest and closes the connection, which others must not be given.
        using var alone = await Site.StaffAsync("editor");
        var (response, _) = await alone.UploadAsync("lang.txt", Encoding.ASCII.GetBytes(new string('a', 700 * 1024)));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("FileTooLarge").And.Contain("zu gro"));
    }

    [Test]
    public async Task Half_an_upload_leaves_nothing()
    {
        var before = Uploads().Length;
        using var form = new StringContent("--x\r\nContent-Disposition: form-data; name=\"File\"; filename=\"a.png\"\r\n\r\nPNG");
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        using var response = await editor.Http.PostAsync(StaffClient.Management + "/temporary-file", form);

        Assert.That((int)response.StatusCode, Is.InRange(400, 499));
        Assert.That(Uploads(), Has.Length.EqualTo(before));
    }

    [Test]
    public async Task A_path_in_the_name_of_a_file_leads_nowhere()
    {
        var id = await editor.MediaAsync("../../../etc/Größe & Maß.png", Pictures.Png(10, 10));

        Assert.That(await editor.SourceAsync(id), Does.Match("^/media/[0-9a-f]{10}/[a-z-]+\\.png$"));
    }

    [Test]
    public async Task A_drawing_loses_its_scripts_and_keeps_its_lines()
    {
        const string Drawing = """
            <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "y">]>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)" viewBox="0 0 10 10">
              <script>alert(2)</script><a href="javascript:alert(3)"><text>weg</text></a>
              <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://example.org"/></body></foreignObject>
              <image href="https://example.org/pixel.png"/><use xlink:href="https://example.org/a.svg#b"/>
              <path d="M0 0L10 10" fill="url(#sky)" style="background:url(https://example.org/x)"/>
            </svg>
            """;

        var id = await editor.MediaAsync("zeichnung.svg", Encoding.UTF8.GetBytes(Drawing));
        using var reader = Site.CreateClient();
        using var response = await reader.GetAsync(await editor.SourceAsync(id));
        var svg = await response.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(svg, Does.Contain("M0 0L10 10").And.Contain("url(#sky)"));
            Assert.That(svg, Does.Not.Contain("alert").And.Not.Contain("example.org").And.Not.Contain("foreignObject").And.Not.Contain("onload"));
            Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("sandbox"));
            Assert.That(response.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        });
    }

    [Test]
    public async Task A_photo_forgets_where_it_was_taken()
    {
        var photo = Pictures.JpegThatRemembers("49.4454N 11.8597E");

        var id = await editor.MediaAsync("foto.jpg", photo);
        using var reader = Site.CreateClient();
        var served = await reader.GetByteArrayAsync(await editor.SourceAsync(id));

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.Latin1.GetString(photo), Does.Contain("49.4454N"));
            Assert.That(Encoding.Latin1.GetString(served), Does.Not.Contain("49.4454N"));
            Assert.That(Pictures.Size(served), Is.EqualTo((40, 30)));
        });
    }

    [Test]
    public async Task Nobody_gets_at_the_upload_of_somebody_else()
    {
        using var other = await Site.StaffAsync("editor");
        var (_, upload) = await editor.UploadAsync("bild.png", Pictures.Png(10, 10));

        using var found = await other.GetAsync($"/temporary-file/{upload}");
        using var created = await other.CreateMediaAsync(Guid.NewGuid(), GivenMedia.ImageType, "Fremd", null, upload);

        Assert.That(found.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await created.Content.ReadAsStringAsync(), Does.Contain("TemporaryFileNotFound"));
    }

    [Test]
    public async Task An_upload_that_nobody_saves_is_gone_after_a_day()
    {
        var (_, upload) = await editor.UploadAsync("bild.png", Pictures.Png(10, 10));

        Site.Clock.Advance(TimeSpan.FromHours(25));
        using var created = await editor.CreateMediaAsync(Guid.NewGuid(), GivenMedia.ImageType, "Zu spät", null, upload);

        Assert.That((int)created.StatusCode, Is.InRange(400, 401));
    }

    private string[] Uploads()
    {
        var folder = Path.Combine(Site.DataDirectory, "temporary-files");
        return Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];
    }
}
