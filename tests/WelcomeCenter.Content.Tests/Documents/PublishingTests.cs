using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Documents;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class PublishingTests(DatabaseKind kind) : DocumentTests(kind)
{
    [Test]
    public async Task The_mandatory_language_has_to_be_published()
    {
        var key = Guid.CreateVersion7();
        Done(await Server.CreateAsync(key, Small.Home, ("en", "English only")));

        Refused(await Server.PublishAsync(key, "en"), ContentOperationStatus.MandatoryCultureMissing);
    }

    [Test]
    public async Task A_language_the_document_does_not_have_cannot_be_published() =>
        Refused(await Server.PublishAsync(Small.Living, "ar"), ContentOperationStatus.InvalidCulture);

    [Test]
    public async Task A_document_that_does_not_vary_is_on_the_site_in_every_language()
    {
        var key = Guid.CreateVersion7();
        var note = new DocumentInput([Small.Value("message", null, "Geöffnet")], [new VariantInput(null, "Hinweis")], null);
        Done(await Server.UseAsync<DocumentEditing, ContentOutcome>(editing =>
            editing.CreateAsync(new NewDocument(key, null, Small.NoteType, note), ContentServer.User, CancellationToken.None)));
        Refused(await Server.PublishAsync(key, "de"), ContentOperationStatus.CannotPublishVariantWhenNotVariant);

        Done(await Server.PublishAsync(key));

        Assert.Multiple(() =>
        {
            Assert.That(Server.Snapshot.Url(key, "ar"), Is.EqualTo("/ar/hinweis/"));
            Assert.That(Server.Snapshot.Route("en", "hinweis")?.Value<string>("message", "en"), Is.EqualTo("Geöffnet"));
            Assert.That(Server.Snapshot.Roots.Select(root => root.Key), Is.EqualTo(new[] { Small.Home, key }));
        });
    }

    [Test]
    public async Task What_stands_above_has_to_be_published_first()
    {
        var parent = Guid.CreateVersion7();
        var child = Guid.CreateVersion7();
        Done(await Server.CreateAsync(parent, Small.Home, ("de", "Oben")));
        Done(await Server.CreateAsync(child, parent, ("de", "Unten")));

        Refused(await Server.PublishAsync(child, "de"), ContentOperationStatus.PathNotPublished);
    }

    [Test]
    public async Task What_the_schema_refuses_is_not_published()
    {
        Done(await Server.UpdateAsync(Small.Living, new DocumentInput([], [new VariantInput("de", "Wohnen")], null)));

        var outcome = await Server.PublishAsync(Small.Living, "de");

        Refused(outcome, ContentOperationStatus.ContentInvalid);
        Assert.That(outcome.Errors.Single().Alias, Is.EqualTo("title"));
    }

    [Test]
    public async Task Publishing_shows_the_draft_of_that_language_only()
    {
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Eine Wohnung finden"), ("en", "Find a flat"))));

        Done(await Server.PublishAsync(Small.Living, "de"));

        Assert.Multiple(() =>
        {
            Assert.That(Server.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/eine-wohnung-finden/"));
            Assert.That(Server.Snapshot.Url(Small.Living, "en"), Is.EqualTo("/en/housing/"));
            Assert.That(Server.Snapshot.Url(Small.Living, "ar"), Is.Null);
            Assert.That(Server.Snapshot.FallbackUrl(Small.Living, "ar"), Is.EqualTo("/ar/eine-wohnung-finden/"));
            Assert.That(Server.Snapshot.FallbackRoute("ar", "eine-wohnung-finden")?.Key, Is.EqualTo(Small.Living));
        });
    }

    [Test]
    public async Task A_renamed_document_is_still_found_at_its_old_address_with_everything_below_it()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Unterkunft"), ("en", "Housing"))));

        Done(await Server.PublishAsync(Small.Living, "de"));

        Assert.Multiple(() =>
        {
            Assert.That(Server.Snapshot.Redirect("de", "wohnen"), Is.EqualTo("/de/unterkunft/"));
            Assert.That(Server.Snapshot.Redirect("de", "/wohnen/miete/"), Is.EqualTo("/de/unterkunft/miete/"));
            Assert.That(Server.Snapshot.Redirect("en", "housing"), Is.Null);
            Assert.That(Server.Snapshot.Route("de", "unterkunft/miete")?.Key, Is.EqualTo(child));
        });
    }

    [Test]
    public async Task A_document_that_leaves_one_language_stays_in_the_others()
    {
        Done(await Server.UnpublishAsync(Small.Living, "en"));

        Assert.Multiple(() =>
        {
            Assert.That(Server.Snapshot.Url(Small.Living, "en"), Is.Null);
            Assert.That(Server.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/wohnen/"));
        });
    }

    [Test]
    public async Task Without_the_mandatory_language_the_document_leaves_the_site()
    {
        Done(await Server.UnpublishAsync(Small.Living, "de"));

        Assert.That(Server.Snapshot.Find(Small.Living), Is.Null);
    }

    [Test]
    public async Task What_stands_below_an_unpublished_document_cannot_be_reached_until_it_is_back()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        Done(await Server.UnpublishAsync(Small.Living, "de"));
        Assert.That(Server.Snapshot.Find(child), Is.Null);

        Done(await Server.PublishAsync(Small.Living, "de"));

        Assert.That(Server.Snapshot.Url(child, "de"), Is.EqualTo("/de/wohnen/miete/"));
    }

    [Test]
    public async Task Descendants_are_published_along()
    {
        var child = Guid.CreateVersion7();
        var grandchild = Guid.CreateVersion7();
        Done(await Server.CreateAsync(child, Small.Living, ("de", "Kind")));
        Done(await Server.CreateAsync(grandchild, child, ("de", "Enkel")));

        Done(await Server.UseAsync<DocumentPublishing, ContentOutcome>(publishing => publishing.PublishWithDescendantsAsync(
            Small.Living, ["de"], includeUnpublished: true, ContentServer.User, CancellationToken.None)));

        Assert.That(Server.Snapshot.Url(grandchild, "de"), Is.EqualTo("/de/wohnen/kind/enkel/"));
    }

    [Test]
    public async Task Another_instance_follows()
    {
        await using var other = await Server.AnotherInstanceAsync();
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Unterkunft"))));
        Done(await Server.PublishAsync(Small.Living, "de"));
        Assert.That(other.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/wohnen/"));

        await other.Refresher.CatchUpAsync(CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(other.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/unterkunft/"));
            Assert.That(other.Snapshot.Redirect("de", "wohnen"), Is.EqualTo("/de/unterkunft/"));
        });
    }

    [Test]
    public async Task The_change_names_what_changed()
    {
        var child = await Server.PublishedPageAsync("Miete", Small.Living);
        var changes = new List<Content.Snapshot.SnapshotChange>();
        Server.Snapshots.Changed += changes.Add;
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Unterkunft"))));

        Done(await Server.PublishAsync(Small.Living, "de"));

        Assert.Multiple(() =>
        {
            Assert.That(changes, Has.Count.EqualTo(1));
            Assert.That(changes[0].Keys, Is.EquivalentTo(new[] { Small.Living, child }));
            Assert.That(changes[0].LanguagesOrDictionaryChanged, Is.False);
        });
    }

    [Test]
    public async Task A_preview_shows_the_draft_and_leaves_the_site_alone()
    {
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Entwurf"))));

        var preview = await Server.UseAsync<DraftPreview, Content.Snapshot.PublishedSnapshot?>(drafts => drafts.WithDraftAsync(Small.Living, CancellationToken.None));

        Assert.Multiple(() =>
        {
            Assert.That(preview?.Find(Small.Living)?.Value<string>("title", "de"), Is.EqualTo("Entwurf"));
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<string>("title", "de"), Is.EqualTo("Wohnen"));
        });
    }
}
