using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Documents;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class VersionTests(DatabaseKind kind) : DocumentTests(kind)
{
    [Test]
    public async Task Every_save_and_every_publish_is_a_version_of_the_languages_it_touched()
    {
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Zwei"))));
        Done(await Server.PublishAsync(Small.Living, "de"));
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Drei"))));

        var german = await ListAsync("de");
        var english = await ListAsync("en");

        Assert.Multiple(() =>
        {
            Assert.That(german, Has.Count.EqualTo(4));
            Assert.That(german.Select(version => version.IsCurrentDraftVersion), Is.EqualTo(new[] { true, false, false, false }));
            Assert.That(german.Select(version => version.IsCurrentPublishedVersion), Is.EqualTo(new[] { false, true, false, false }));
            Assert.That(german[0].UserKey, Is.EqualTo(ContentServer.User));
            Assert.That(english, Has.Count.LessThan(german.Count));
        });
    }

    [Test]
    public async Task A_rollback_brings_back_the_words_of_one_language_as_draft()
    {
        var first = (await ListAsync("de")).Single();
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Zwei"), ("en", "Two"))));

        Done(await Server.UseAsync<DocumentVersions, ContentOutcome>(versions =>
            versions.RollbackAsync(first.Id, "de", new HashSet<string>(), ContentServer.User, CancellationToken.None)));

        var titles = (await Server.FindAsync(Small.Living))!.Values.Where(value => value.Alias == "title").ToDictionary(value => value.Culture!, value => value.Value.GetString());
        Assert.That(titles, Is.EquivalentTo(new Dictionary<string, string?> { ["de"] = "Wohnen", ["en"] = "Two" }));
    }

    [Test]
    public async Task A_version_is_read_with_the_words_of_its_time()
    {
        var first = (await ListAsync("de")).Single();
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Zwei"))));

        var version = await Server.UseAsync<DocumentVersions, DocumentVersionDetails?>(versions => versions.FindAsync(first.Id, CancellationToken.None));

        Assert.Multiple(() =>
        {
            Assert.That(version?.Id, Is.EqualTo(first.Id));
            Assert.That(version?.Document.Key, Is.EqualTo(Small.Living));
            Assert.That(version?.Document.Values.First(value => value is { Alias: "title", Culture: "de" }).Value.GetString(), Is.EqualTo("Wohnen"));
        });
    }

    private async Task<IReadOnlyList<DocumentVersionItem>> ListAsync(string culture) =>
        (await Server.UseAsync<DocumentVersions, Page<DocumentVersionItem>?>(versions =>
            versions.ListAsync(Small.Living, culture, 0, 100, CancellationToken.None)))!.Items;
}
