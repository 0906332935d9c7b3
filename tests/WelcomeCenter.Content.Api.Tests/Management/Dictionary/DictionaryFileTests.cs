using System.Net;
using System.Text;
using System.Xml.Linq;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Dictionary;

public sealed class DictionaryFileTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;

    [OneTimeSetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [Test]
    public async Task Somebody_elses_upload_is_not_imported()
    {
        using var colleague = await Site.StaffAsync("editor");
        var upload = await UploadAsync(colleague, File("Foreign"));

        using var response = await ImportAsync(editor, upload);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.StatusAsync(), Is.EqualTo("TemporaryFileNotFound"));
        Assert.That(await editor.NamesAsync("/dictionary?filter=Foreign"), Is.Empty);
    }

    [Test]
    public async Task Another_kind_of_file_is_not_imported()
    {
        var upload = await UploadAsync(editor, File("Text"), "words.txt");

        using var response = await ImportAsync(editor, upload);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo("InvalidFileType"));
    }

    [TestCase("no words at all")]
    [TestCase("<DictionaryItem Name=\"Damaged\">")]
    [TestCase("<Dictionary Name=\"Damaged\"/>")]
    [TestCase("<DictionaryItem/>")]
    [TestCase("<DictionaryItem Name=\"Damaged\"><DictionaryItem Name=\" \"/></DictionaryItem>")]
    [TestCase("<DictionaryItem Name=\"Damaged\"><DictionaryItem Name=\"Damaged\"/></DictionaryItem>")]
    [TestCase("<!DOCTYPE d [<!ENTITY e \"Damaged\">]><DictionaryItem Name=\"&e;\"/>")]
    public async Task Of_a_damaged_file_nothing_is_imported(string content)
    {
        var upload = await UploadAsync(editor, content);

        using var response = await ImportAsync(editor, upload);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.StatusAsync(), Is.EqualTo("InvalidFileContent"));
        Assert.That(await editor.NamesAsync("/dictionary?filter=Damaged"), Is.Empty);
    }

    [Test]
    public async Task Nothing_is_imported_below_an_item_that_is_not_there()
    {
        var upload = await UploadAsync(editor, File("Orphan"));

        using var response = await ImportAsync(editor, upload, Guid.NewGuid());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.StatusAsync(), Is.EqualTo("ParentNotFound"));
    }

    [Test]
    public async Task A_file_of_words_does_not_get_into_the_media_library()
    {
        var upload = await UploadAsync(editor, File("Media"));

        using var response = await editor.CreateMediaAsync(Guid.NewGuid(), GivenMedia.ImageType, "words.udt", null, upload);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_translator_imports_words_of_their_own_language()
    {
        using var translator = await Site.StaffAsync("translator", "ar");
        var upload = await UploadAsync(translator, File("Translated"));

        using var response = await ImportAsync(translator, upload);

        var id = Guid.Parse(response.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(await editor.TranslationAsync(id, "ar"), Is.EqualTo("كلمة"));
        Assert.That(await editor.TranslationAsync(id, "de"), Is.Null);
    }

    [Test]
    public async Task An_import_adds_what_is_missing_and_changes_no_word()
    {
        var parent = await editor.WordAsync("Imports");
        var known = await editor.WordAsync("Known", null, ("de", "Eigenes Wort"));
        var upload = await UploadAsync(editor, File("Known"));

        using var response = await ImportAsync(editor, upload, parent);
        using var again = await ImportAsync(editor, upload, parent);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo(known.ToString()));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{StaffClient.Management}/dictionary/{known}"));
        Assert.That(await editor.TranslationAsync(known, "de"), Is.EqualTo("Eigenes Wort"));
        Assert.That(await editor.TranslationAsync(known, "ar"), Is.EqualTo("كلمة"));
        Assert.That(await editor.NamesAsync($"/tree/dictionary/children?parentId={known}"), Is.EqualTo(new[] { "Known.Child" }));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), "the upload is used up");
    }

    [Test]
    public async Task What_is_exported_has_umbracos_form_and_can_be_imported_again()
    {
        var top = await editor.WordAsync("Export.Top", null, ("de", "Oben & <unten>"), ("ar", "فوق"));
        var below = await editor.WordAsync("Export.Below", top, ("de-simple", "Unten"));

        using var alone = await editor.GetAsync($"/dictionary/{top}/export");
        using var whole = await editor.GetAsync($"/dictionary/{top}/export?includeChildren=true");
        var file = await whole.Content.ReadAsStringAsync();
        using var deleted = await editor.DeleteAsync($"/dictionary/{top}");
        using var imported = await ImportAsync(editor, await UploadAsync(editor, file));

        var item = XDocument.Parse(file).Root!;
        Assert.That(whole.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/octet-stream"));
        Assert.That(whole.Content.Headers.ContentDisposition!.FileNameStar, Is.EqualTo("Export.Top.udt"));
        Assert.That((string?)item.Attribute("Key"), Is.EqualTo(top.ToString()));
        Assert.That((string?)item.Attribute("Name"), Is.EqualTo("Export.Top"));
        Assert.That(item.Elements("Value").Select(value => (string?)value.Attribute("LanguageCultureAlias")), Is.EqualTo(new[] { "de", "ar" }));
        Assert.That(XDocument.Parse(await alone.Content.ReadAsStringAsync()).Root!.Elements("DictionaryItem"), Is.Empty);
        Assert.That(imported.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(await editor.TranslationAsync(top, "de"), Is.EqualTo("Oben & <unten>"));
        Assert.That(await editor.TranslationAsync(below, "de-simple"), Is.EqualTo("Unten"));
    }

    private static string File(string name) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <DictionaryItem Key="{Guid.NewGuid()}" Name="{name}">
          <Value LanguageId="1" LanguageCultureAlias="de"><![CDATA[Wort]]></Value>
          <Value LanguageId="2" LanguageCultureAlias="AR"><![CDATA[كلمة]]></Value>
          <Value LanguageId="3" LanguageCultureAlias="tlh"><![CDATA[mu']]></Value>
          <DictionaryItem Key="{Guid.NewGuid()}" Name="{name}.Child" />
        </DictionaryItem>
        """;

    private static async Task<Guid> UploadAsync(StaffClient client, string content, string name = "words.udt")
    {
        var (response, id) = await client.UploadAsync(name, Encoding.UTF8.GetBytes(content));
        using (response)
        {
            Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        }

        return id;
    }

    private static Task<HttpResponseMessage> ImportAsync(StaffClient client, Guid upload, Guid? parent = null) =>
        client.PostAsync("/dictionary/import", new { temporaryFile = new { id = upload }, parent = parent is null ? null : new { id = parent } });
}
