using System.Globalization;
using AngleSharp.Dom;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Glossary;

/// <summary>A word from a German letter is found and explained, in whatever language one reads.</summary>
public sealed class GlossaryTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly CompareInfo German = CultureInfo.GetCultureInfo("de").CompareInfo;

    private Editor Editor => new(Site);

    [TestCase("de")]
    [TestCase("en")]
    [TestCase("ar")]
    [Order(1)]
    public async Task Words_stand_in_German_order_under_their_letters_and_each_letter_is_one_jump_away(string language)
    {
        var page = await GetPageAsync(Editor.Url(Editor.The("glossary"), language));

        var letters = page.Document.QuerySelectorAll("main section > h2[lang=de]").Select(heading => heading.TextContent).ToArray();
        var words = page.Document.QuerySelectorAll("main section a[lang=de]").ToArray();
        Assert.That(letters, Is.Unique.And.Ordered);
        Assert.That(page.Document.QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")), Is.EqualTo(letters.Select(letter => $"#{letter}")));
        Assert.That(words.Select(word => word.TextContent), Is.Ordered.Using<string>(German.Compare));
        Assert.That(words, Has.Length.EqualTo(Editor.Snapshot.ByType("term").Count()));
        Assert.That(words.Select(Letter), Is.EqualTo(words.Select(word => word.TextContent[..1].ToUpperInvariant())));
        Assert.That((await page.Response.Content.ReadAsByteArrayAsync()).Length, Is.LessThan(30_000), "bytes of HTML");
    }

    [Test]
    [Order(2)]
    public async Task A_word_that_begins_with_an_umlaut_stands_with_its_plain_letter()
    {
        var term = Term("Anabin");

        await Editor.WriteAsync(term, "de", "title", "Ämterlotse");

        var page = await GetPageAsync(Editor.Url(Editor.The("glossary"), "de"));
        var words = page.Document.QuerySelectorAll("main section a[lang=de]").ToArray();
        var index = Array.FindIndex(words, word => word.TextContent is "Ämterlotse");
        Assert.That(Letter(words[index]), Is.EqualTo("A"));
        Assert.That(words[index - 1].TextContent, Is.EqualTo("Abmeldung"));
        Assert.That(words[index + 1].TextContent, Is.EqualTo("Anerkennung"));
    }

    [TestCase("de", "Entscheidung eines Amts", "Der Brief, in dem ein Amt entscheidet.", "de")]
    [TestCase("en", "official decision (notice)", "The letter in which an office decides.", "en")]
    [TestCase("ar", "قرار رسمي", "الرسالة التي تذكر فيها الدائرة قرارها.", "ar")]
    [TestCase("pl", null, "Der Brief, in dem ein Amt entscheidet.", "de")]
    public async Task A_word_is_German_in_every_language_and_explained_in_one_that_is_marked(string language, string? meaning, string explanation, string explainedIn)
    {
        var page = await GetPageAsync(Editor.Url(Term("Bescheid"), language));

        var heading = page.Document.QuerySelector("h1")!;
        var explained = page.Document.QuerySelectorAll("main p").Single(paragraph => paragraph.TextContent.StartsWith(explanation, StringComparison.Ordinal));
        Assert.That(page.Language, Is.EqualTo(language));
        Assert.That(page.Heading(), Is.EqualTo("Bescheid"));
        Assert.That(heading.GetAttribute("lang"), Is.EqualTo("de"));
        Assert.That(heading.GetAttribute("dir"), Is.EqualTo("ltr"));
        Assert.That(explained.Closest("[lang]")!.GetAttribute("lang"), Is.EqualTo(explainedIn));
        Assert.That(page.Document.QuerySelector("h1 + p:not(.lead)")?.TextContent.Trim(), Is.EqualTo(meaning));
        Assert.That(page.Text, Does.Contain("Ablehnungsbescheid"));
    }

    private static string Letter(IElement word) => word.Closest("section")!.QuerySelector("h2")!.TextContent;

    private Content.Snapshot.PublishedDocument Term(string name) => Editor.Snapshot.ByType("term").Single(term => term.Variant("de")!.Name == name);
}
