using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Search;

namespace WelcomeCenter.Content.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly Guid Type = Guid.NewGuid();

    [TestCase("wohn", "Wohnung finden")]
    [TestCase("UNG", "Wohnung finden")]
    [TestCase("finden wohn", "Wohnung finden")]
    [TestCase("strasse", "Straße")]
    [TestCase("straße", "STRASSE")]
    [TestCase("cafe", "Café")]
    [TestCase("Łódź", "lódz in Łódź")]
    [TestCase("يب", "ترحيب")]
    [TestCase("БУДИНОК", "Мій будинок")]
    [TestCase("", "Alles")]
    public void A_name_is_found_by_parts_of_its_words_in_any_order(string typed, string name) =>
        Assert.That(Names(Index(name), typed), Is.EqualTo(new[] { name }));

    [TestCase("wohnung suchen", "Wohnung finden")]
    [TestCase("nung woh", "Wonhung")]
    [TestCase("%", "Wohnung")]
    [TestCase("*", "Wohnung")]
    public void Every_word_has_to_occur_as_it_is(string typed, string name) => Assert.That(Names(Index(name), typed), Is.Empty);

    /// <summary>A sign of two halves stands where the text is cut.</summary>
    [Test]
    public void A_pasted_text_of_any_length_is_a_question_like_others() =>
        Assert.That(Names(Index("Wohnung"), new string('a', 199) + "😀" + new string('b', 10_000)), Is.Empty);

    [Test]
    public void The_best_fit_comes_first() =>
        Assert.That(
            Names(Index("Mietwohnung", "Neue Wohnung", "Wohnungen", "Wohnung"), "wohnung"),
            Is.EqualTo(new[] { "Wohnung", "Wohnungen", "Neue Wohnung", "Mietwohnung" }));

    [Test]
    public void Words_of_two_names_do_not_add_up()
    {
        var index = new SearchIndex();
        index.Replace([Item("Wohnung", "Home")]);

        Assert.That(Names(index, "wohnung home"), Is.Empty);
    }

    [Test]
    public void An_id_finds_one_item_however_it_is_written()
    {
        var item = Item("Wohnung");
        var index = Index("Arbeit");
        index.Put([item.Key], [item]);

        Assert.Multiple(() =>
        {
            Assert.That(Names(index, $"{item.Key}"), Is.EqualTo(new[] { "Wohnung" }));
            Assert.That(Names(index, $" {item.Key:N} "), Is.EqualTo(new[] { "Wohnung" }));
            Assert.That(Names(index, $"umb://document/{item.Key:N}"), Is.EqualTo(new[] { "Wohnung" }));
            Assert.That(Names(index, $"{Guid.NewGuid()}"), Is.Empty);
        });
    }

    [Test]
    public void What_is_read_anew_takes_the_place_of_what_was_there_and_what_is_gone_goes()
    {
        var (kept, renamed, gone, added) = (Item("Bleibt"), Item("Alt"), Item("Weg"), Item("Dazu"));
        var index = new SearchIndex();
        index.Replace([gone, renamed, kept]);

        index.Put([renamed.Key, gone.Key, added.Key], [renamed with { Names = [new IndexedName(null, "Neu")] }, added]);

        Assert.That(Names(index, string.Empty), Is.EquivalentTo(new[] { "Bleibt", "Neu", "Dazu" }));
        index.Put([kept.Key, added.Key, renamed.Key], []);
        Assert.That(index.Count, Is.Zero);
    }

    [Test]
    public void A_very_long_question_is_cut_off() =>
        Assert.That(Names(Index(new string('a', 200)), new string('a', 100_000)), Has.Length.EqualTo(1));

    private static SearchIndex Index(params string[] names)
    {
        var index = new SearchIndex();
        index.Replace([.. names.Select(name => Item(name))]);
        return index;
    }

    private static IndexedItem Item(params string[] names)
    {
        var key = Guid.NewGuid();
        return new IndexedItem(key, IndexedKind.Document, Type, Trashed: false, [key], 0, [.. names.Select(name => new IndexedName(null, name))]);
    }

    private static string[] Names(SearchIndex index, string typed) =>
        [.. Found(index, typed).Items.Select(found => found.Item.Names[0].Text)];

    private static Page<FoundItem> Found(SearchIndex index, string typed) => index.Find(SearchTerms.Of(typed), null, _ => true, 0, 100);
}
