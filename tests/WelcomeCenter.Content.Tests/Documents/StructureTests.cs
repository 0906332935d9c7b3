using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Documents;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class StructureTests(DatabaseKind kind) : DocumentTests(kind)
{
    [Test]
    public async Task A_document_cannot_be_moved_below_itself()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);

        Refused(await MoveAsync(Small.Living, child), ContentOperationStatus.ParentInvalid);
    }

    [Test]
    public async Task A_moved_branch_keeps_its_old_addresses_as_redirects()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        var target = await Server.PublishedPageAsync("Themen");

        Done(await MoveAsync(Small.Living, target));

        Assert.Multiple(async () =>
        {
            Assert.That(Server.Snapshot.Url(child, "de"), Is.EqualTo("/de/themen/wohnen/miete/"));
            Assert.That(Server.Snapshot.Redirect("de", "wohnen/miete"), Is.EqualTo("/de/themen/wohnen/miete/"));
            Assert.That(Server.Snapshot.Find(child)?.Level, Is.EqualTo(4));
            Assert.That((await AncestorsAsync(child)).Select(item => item.Key), Is.EqualTo(new[] { Small.Home, target, Small.Living, child }));
        });
    }

    [Test]
    public async Task Sorting_changes_the_order_on_the_site()
    {
        var second = await Server.PublishedPageAsync("Arbeit");
        Assert.That(Server.Snapshot.Children(Small.Home).Select(page => page.Key), Is.EqualTo(new[] { Small.Living, second }));

        Done(await SortAsync([new DocumentOrder(second, 0), new DocumentOrder(Small.Living, 1)]));

        Assert.That(Server.Snapshot.Children(Small.Home).Select(page => page.Key), Is.EqualTo(new[] { second, Small.Living }));
    }

    [Test]
    public async Task Only_children_can_be_sorted() =>
        Refused(await SortAsync([new DocumentOrder(Small.Home, 0)]), ContentOperationStatus.SortingInvalid);

    [Test]
    public async Task A_document_in_the_recycle_bin_comes_back_as_it_was()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        Done(await BinAsync(bin => bin.TrashAsync(Small.Living, ContentServer.User, CancellationToken.None)));
        Assert.That(Server.Snapshot.Find(child), Is.Null);
        Refused(await Server.UpdateAsync(child, Small.Page(("de", "x"))), ContentOperationStatus.InTrash);
        var origin = await Server.UseAsync<DocumentRecycleBin, OriginalParent?>(bin => bin.OriginalParentAsync(Small.Living, CancellationToken.None));
        Assert.That(origin?.Key, Is.EqualTo(Small.Home));

        Done(await BinAsync(bin => bin.RestoreAsync(Small.Living, Small.Home, ContentServer.User, CancellationToken.None)));

        Assert.That(Server.Snapshot.Url(child, "de"), Is.EqualTo("/de/wohnen/miete/"));
    }

    [Test]
    public async Task An_emptied_recycle_bin_leaves_nothing_behind()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        Done(await BinAsync(bin => bin.TrashAsync(Small.Living, ContentServer.User, CancellationToken.None)));

        Done(await BinAsync(bin => bin.EmptyAsync(ContentServer.User, CancellationToken.None)));

        Assert.That(await Server.FindAsync(child), Is.Null);
        Assert.That(await Server.FindAsync(Small.Home), Is.Not.Null);
    }

    [Test]
    public async Task A_copy_is_a_draft_with_a_name_of_its_own()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        var copy = Guid.CreateVersion7();

        Done(await Server.UseAsync<DocumentStructure, ContentOutcome>(structure => structure.CopyAsync(
            Small.Living, copy, Small.Home, includeDescendants: true, ContentServer.User, CancellationToken.None)));

        var page = await Server.UseAsync<DocumentQueries, Page<DocumentItem>>(queries => queries.ChildrenAsync(copy, trashed: false, 0, 10, CancellationToken.None));
        Assert.Multiple(async () =>
        {
            Assert.That((await Server.FindAsync(copy))?.Variants.Select(variant => variant.Name), Is.EquivalentTo(new[] { "Wohnen (1)", "Housing (1)" }));
            Assert.That(page.Items.Single().Key, Is.Not.EqualTo(child));
            Assert.That(Server.Snapshot.Find(copy), Is.Null);
        });
    }

    [Test]
    public async Task A_window_of_siblings_counts_what_lies_outside()
    {
        for (var number = 1; number <= 4; number++)
        {
            await Server.PublishedPageAsync($"Seite {number}");
        }

        var window = await Server.UseAsync<DocumentQueries, SiblingWindow?>(queries => queries.SiblingsAsync(Small.Living, 5, 1, CancellationToken.None));

        Assert.Multiple(() =>
        {
            Assert.That(window?.Items, Has.Count.EqualTo(2));
            Assert.That((window?.TotalBefore, window?.TotalAfter), Is.EqualTo(((long?)0, (long?)3)));
        });
    }

    private Task<ContentOutcome> MoveAsync(Guid key, Guid? parent) =>
        Server.UseAsync<DocumentStructure, ContentOutcome>(structure => structure.MoveAsync(key, parent, ContentServer.User, CancellationToken.None));

    private Task<ContentOutcome> SortAsync(DocumentOrder[] order) =>
        Server.UseAsync<DocumentStructure, ContentOutcome>(structure => structure.SortAsync(Small.Home, order, ContentServer.User, CancellationToken.None));

    private Task<ContentOutcome> BinAsync(Func<DocumentRecycleBin, Task<ContentOutcome>> use) => Server.UseAsync(use);

    private Task<IReadOnlyList<DocumentItem>> AncestorsAsync(Guid key) =>
        Server.UseAsync<DocumentQueries, IReadOnlyList<DocumentItem>>(queries => queries.AncestorsAsync(key, CancellationToken.None));
}
