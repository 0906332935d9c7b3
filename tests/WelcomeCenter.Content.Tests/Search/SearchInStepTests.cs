using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Search;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Search;

/// <summary>The index knows what the database knows: after a change here, after one elsewhere, after an import.</summary>
[TestFixtureSource(typeof(EachDatabase))]
public sealed class SearchInStepTests(DatabaseKind database)
{
    private ContentServer server = null!;

    [SetUp]
    public async Task Start() => server = await ContentServer.StartAsync(database, ContentServer.SmallSite);

    [TearDown]
    public async Task Stop() => await server.DisposeAsync();

    [Test]
    public async Task The_first_search_builds_the_index() => Assert.That(await FoundAsync(server, string.Empty), Does.Contain(Small.Home));

    [Test]
    public async Task A_new_draft_is_found_at_once_and_elsewhere_after_a_look_at_the_change_log()
    {
        await using var other = await server.AnotherInstanceAsync();
        await FoundAsync(server, "a");
        await FoundAsync(other, "a");
        var key = Guid.CreateVersion7();

        await server.CreateAsync(key, Small.Home, ("de", "Nebenan"));

        Assert.That(await FoundAsync(server, "nebenan"), Is.EqualTo(new[] { key }));
        await other.Refresher.CatchUpAsync(CancellationToken.None);
        Assert.That(await FoundAsync(other, "nebenan"), Is.EqualTo(new[] { key }));
    }

    [Test]
    public async Task A_draft_concerns_nothing_but_the_search()
    {
        var before = server.Snapshot;

        await server.CreateAsync(Guid.CreateVersion7(), Small.Home, ("de", "Nebenan"));

        Assert.That(server.Snapshot, Is.SameAs(before));
    }

    [Test]
    public async Task What_lies_below_a_page_goes_with_it()
    {
        var (parent, child) = (await server.PublishedPageAsync("Oben"), Guid.CreateVersion7());
        await server.CreateAsync(child, parent, ("de", "Unten"));
        await FoundAsync(server, "a");

        await server.UseAsync<DocumentRecycleBin, ContentOutcome>(bin => bin.TrashAsync(parent, ContentServer.User, CancellationToken.None));

        Assert.That(await FoundAsync(server, "unten"), Is.Empty);
        Assert.That(await FoundAsync(server, "unten", trashed: true), Is.EqualTo(new[] { child }));

        await server.UseAsync<DocumentRecycleBin, ContentOutcome>(bin => bin.EmptyAsync(ContentServer.User, CancellationToken.None));

        Assert.That(await FoundAsync(server, "unten", trashed: true), Is.Empty);
    }

    [Test]
    public async Task A_rebuild_finds_what_was_written_past_the_server()
    {
        await using var other = await server.AnotherInstanceAsync();
        await FoundAsync(other, "a");
        var key = Guid.CreateVersion7();
        await server.CreateAsync(key, Small.Home, ("de", "Nebenan"));

        await other.UseAsync<SearchIndexing, bool>(async indexing =>
        {
            await indexing.RebuildAsync(CancellationToken.None);
            return true;
        });

        Assert.That(await FoundAsync(other, "nebenan"), Is.EqualTo(new[] { key }));
    }

    private static async Task<List<Guid>> FoundAsync(ContentServer instance, string text, bool trashed = false)
    {
        var question = new SearchQuestion(text, null, null, [], trashed, _ => true, 0, 100);
        var found = await instance.UseAsync<ContentSearch, Page<DocumentItem>>(search => search.DocumentsAsync(question, CancellationToken.None));
        return [.. found.Items.Select(item => item.Key)];
    }
}
