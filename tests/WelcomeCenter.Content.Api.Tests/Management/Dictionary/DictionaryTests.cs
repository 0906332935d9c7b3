using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.Dictionary;

public sealed class DictionaryTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;

    [OneTimeSetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [OneTimeTearDown]
    public void SignOut() => editor?.Dispose();

    [Test]
    public async Task What_is_not_there_is_neither_read_changed_moved_nor_deleted()
    {
        var id = Guid.NewGuid();

        using var read = await editor.GetAsync($"/dictionary/{id}");
        using var changed = await editor.PutAsync($"/dictionary/{id}", GivenWords.Item("Missing"));
        using var moved = await editor.PutAsync($"/dictionary/{id}/move", new { target = (object?)null });
        using var deleted = await editor.DeleteAsync($"/dictionary/{id}");
        using var exported = await editor.GetAsync($"/dictionary/{id}/export");

        foreach (var response in new[] { read, changed, moved, deleted, exported })
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), response.RequestMessage!.Method.Method);
            Assert.That(await response.StatusAsync(), Is.EqualTo("ItemNotFound"));
        }
    }

    [TestCase("")]
    [TestCase("  ")]
    public async Task An_item_needs_a_name(string name)
    {
        using var created = await editor.PostAsync("/dictionary", GivenWords.Item(name));

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await created.StatusAsync(), Is.EqualTo("MissingName"));
    }

    [Test]
    public async Task A_name_stands_for_one_item()
    {
        var first = await editor.WordAsync("Test.One");
        var second = await editor.WordAsync("Test.Two");

        using var created = await editor.PostAsync("/dictionary", GivenWords.Item("Test.One"));
        using var renamed = await editor.PutAsync($"/dictionary/{second}", GivenWords.Item("Test.One"));
        using var sameKey = await editor.PostAsync("/dictionary", GivenWords.Item("Test.Three", first));

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(await created.StatusAsync(), Is.EqualTo("DuplicateItemKey"));
        Assert.That(renamed.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(sameKey.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await editor.GetJsonAsync($"/dictionary/{second}")).GetProperty("name").GetString(), Is.EqualTo("Test.Two"));
    }

    [Test]
    public async Task An_item_lies_below_items_that_exist_and_never_below_itself()
    {
        var parent = await editor.WordAsync("Test.Parent");
        var child = await editor.WordAsync("Test.Child", parent);

        using var lost = await editor.PostAsync("/dictionary", GivenWords.Item("Test.Lost", parent: Guid.NewGuid()));
        using var nowhere = await editor.PutAsync($"/dictionary/{child}/move", new { target = new { id = Guid.NewGuid() } });
        using var circle = await editor.PutAsync($"/dictionary/{parent}/move", new { target = new { id = child } });
        using var itself = await editor.PutAsync($"/dictionary/{parent}/move", new { target = new { id = parent } });

        Assert.That(lost.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await lost.StatusAsync(), Is.EqualTo("ParentNotFound"));
        Assert.That(nowhere.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(circle.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await circle.StatusAsync(), Is.EqualTo("InvalidParent"));
        Assert.That(itself.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Words_in_languages_the_site_does_not_have_are_not_kept()
    {
        var word = await editor.WordAsync("Test.Languages", null, ("de", "Wort"), ("tlh", "mu'"));

        Assert.That(await editor.TranslationAsync(word, "de"), Is.EqualTo("Wort"));
        Assert.That(await editor.TranslationAsync(word, "tlh"), Is.Null);
    }

    [Test]
    public async Task A_translator_writes_their_own_language_and_takes_nothing_from_the_others()
    {
        using var translator = await Site.StaffAsync("translator", "ar");
        var word = await editor.WordAsync("Test.Shared", null, ("de", "Wort"), ("ar", "قديم"));

        using var saved = await translator.PutAsync($"/dictionary/{word}", GivenWords.Item("Test.Shared", null, null, ("de", "Fremd"), ("ar", "كلمة")));
        using var renamed = await translator.PutAsync($"/dictionary/{word}", GivenWords.Item("Test.Renamed", null, null, ("ar", "كلمة")));
        using var deleted = await translator.DeleteAsync($"/dictionary/{word}");
        using var foreign = await translator.PostAsync("/dictionary", GivenWords.Item("Test.Foreign", null, null, ("de", "Fremd"), ("ar", "كلمة")));
        var own = await translator.WordAsync("Test.Own", null, ("de", ""), ("ar", "كلمة"));

        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(renamed.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await deleted.StatusAsync(), Is.EqualTo("LanguageNotAllowed"));
        Assert.That(await editor.TranslationAsync(word, "de"), Is.EqualTo("Wort"));
        Assert.That(await editor.TranslationAsync(word, "ar"), Is.EqualTo("كلمة"));
        Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await editor.TranslationAsync(own, "ar"), Is.EqualTo("كلمة"));
    }

    [Test]
    public async Task An_item_is_created_and_found_moved_and_deleted_with_what_lies_below()
    {
        var folder = await editor.WordAsync("Tree.Folder");
        var word = await editor.WordAsync("Tree.Word", null, ("de", "Straßenbahnhaltestelle"));
        using var moved = await editor.PutAsync($"/dictionary/{word}/move", new { target = new { id = folder } });

        var children = await editor.NamesAsync($"/tree/dictionary/children?parentId={folder}&skip=0&take=50");
        var ancestors = await editor.GetJsonAsync($"/tree/dictionary/ancestors?descendantId={word}");
        var byName = await editor.NamesAsync("/dictionary?filter=tree.w");
        var byWord = await editor.NamesAsync("/dictionary?filter=bahnhalte&skip=0&take=10");
        var item = await editor.GetJsonAsync($"/item/dictionary?id={word}&id={Guid.NewGuid()}");
        using var deleted = await editor.DeleteAsync($"/dictionary/{folder}");
        using var gone = await editor.GetAsync($"/dictionary/{word}");

        Assert.That(moved.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(children, Is.EqualTo(new[] { "Tree.Word" }));
        Assert.That(ancestors.EnumerateArray().Select(above => above.GetProperty("name").GetString()), Is.EqualTo(new[] { "Tree.Folder", "Tree.Word" }));
        Assert.That(byName, Is.EqualTo(new[] { "Tree.Word" }));
        Assert.That(byWord, Is.EqualTo(new[] { "Tree.Word" }));
        Assert.That(item.EnumerateArray().Select(found => found.GetProperty("name").GetString()), Is.EqualTo(new[] { "Tree.Word" }));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
