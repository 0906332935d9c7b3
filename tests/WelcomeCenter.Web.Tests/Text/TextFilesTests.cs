using System.Text.RegularExpressions;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Tests.Text;

public sealed partial class TextFilesTests
{
    private static readonly TextFiles Files = new();

    private static IEnumerable<string> Languages => Files.Languages;

    private static IEnumerable<string> Translations => Files.Languages.Where(language => language.Split('-')[0] != "de");

    [TestCaseSource(nameof(Languages))]
    public void A_language_has_exactly_the_words_of_the_german_file(string language) =>
        Assert.That(Files.Keys(language), Is.EquivalentTo(Files.Keys("de")));

    [TestCaseSource(nameof(Languages))]
    public void No_words_are_empty(string language) =>
        Assert.That(Files.Keys(language).Where(key => string.IsNullOrWhiteSpace(Files.Find(language, key))), Is.Empty);

    [TestCaseSource(nameof(Languages))]
    public void The_places_to_fill_are_those_of_the_german_words(string language) =>
        Assert.That(
            Files.Keys("de").Where(key => !Places(language, key).SequenceEqual(Places("de", key))),
            Is.Empty);

    [TestCaseSource(nameof(Translations))]
    public void No_sentence_is_left_in_german(string language) =>
        Assert.That(Files.Keys(language).Where(key => Files.Find(language, key) is { Length: > 25 } text && text == Files.Find("de", key)), Is.Empty);

    [Test]
    public void Every_language_of_the_site_has_its_file() =>
        Assert.That(
            Files.Languages,
            Is.SupersetOf(Directory.GetFiles(Repository.Folder("uSync", "v17", "Languages"), "*.config").Select(Path.GetFileNameWithoutExtension)));

    private static IEnumerable<string> Places(string language, string key) =>
        Place().Matches(Files.Find(language, key) ?? string.Empty).Select(place => place.Value).Order();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
