using System.Text.Json;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Documents;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class EditingTests(DatabaseKind kind) : DocumentTests(kind)
{
    [Test]
    public async Task A_document_needs_a_place_where_its_type_is_allowed()
    {
        Refused(await Server.CreateAsync(Guid.CreateVersion7(), null, ("de", "Seite")), ContentOperationStatus.NotAllowed);
        Refused(await Server.CreateAsync(Guid.CreateVersion7(), Guid.CreateVersion7(), ("de", "Seite")), ContentOperationStatus.ParentNotFound);
        Refused(await Server.CreateAsync(Small.Living, Small.Home, ("de", "Seite")), ContentOperationStatus.DuplicateKey);
    }

    [Test]
    public async Task Cultures_have_to_fit_the_type()
    {
        var page = new DocumentInput([], [new VariantInput(null, "Seite")], null);

        Refused(await Server.CreateAsync(Guid.CreateVersion7(), Small.Home, ("tlh", "Seite")), ContentOperationStatus.InvalidCulture);
        Refused(await Server.UpdateAsync(Small.Living, page), ContentOperationStatus.ContentTypeCultureVarianceMismatch);
    }

    [Test]
    public async Task A_value_of_an_unknown_property_is_refused()
    {
        var input = Small.Page(("de", "Wohnen")) with { Values = [Small.Value("nothing", "de", "x")] };

        Refused(await Server.UpdateAsync(Small.Living, input), ContentOperationStatus.PropertyTypeNotFound);
    }

    [Test]
    public async Task A_draft_may_be_incomplete_and_does_not_reach_the_site()
    {
        var input = new DocumentInput([Small.Value("rating", null, 99)], [new VariantInput("de", "Wohnung")], Small.PageTemplate);

        Done(await Server.UpdateAsync(Small.Living, input));

        var stored = await Server.FindAsync(Small.Living);
        Assert.Multiple(() =>
        {
            Assert.That(stored?.Values.Select(value => (value.Alias, value.Culture)), Is.EquivalentTo(new[] { ("rating", (string?)null), ("title", "en") }));
            Assert.That(stored?.Variants.Single(variant => variant.Culture == "de").State, Is.EqualTo(DocumentState.PublishedPendingChanges));
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<string>("title", "de"), Is.EqualTo("Wohnen"));
            Assert.That(Server.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/wohnen/"));
        });
    }

    [Test]
    public async Task Saving_what_was_read_changes_nothing()
    {
        var before = await Server.FindAsync(Small.Home);
        var input = new DocumentInput(
            [.. before!.Values.Select(value => new PropertyInput(value.Alias, value.Culture, null, value.Value))],
            [.. before.Variants.Select(variant => new VariantInput(variant.Culture, variant.Name, variant.UpdateDate))],
            before.TemplateKey);

        Done(await Server.UpdateAsync(Small.Home, input));

        var after = await Server.FindAsync(Small.Home);
        Assert.Multiple(() =>
        {
            Assert.That(after?.Version, Is.EqualTo(before.Version));
            Assert.That(after?.Variants.Select(variant => variant.State), Is.All.EqualTo(DocumentState.Published));
        });
    }

    [Test]
    public async Task Siblings_get_different_names_in_each_culture()
    {
        var key = Guid.CreateVersion7();

        Done(await Server.CreateAsync(key, Small.Home, ("de", "wohnen"), ("en", "Elsewhere")));

        var names = (await Server.FindAsync(key))?.Variants.Select(variant => variant.Name);
        Assert.That(names, Is.EquivalentTo(new[] { "wohnen (1)", "Elsewhere" }));
    }

    [Test]
    public async Task A_writer_with_an_old_state_is_refused_when_somebody_else_has_written_since()
    {
        var seen = (await Server.FindAsync(Small.Living))!.Variants.Single(variant => variant.Culture == "de").UpdateDate;
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Erste")), Guid.CreateVersion7()));
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Eigene"))));

        var late = Small.Page(("de", "Zweite")) with { Variants = [new VariantInput("de", "Zweite", seen)] };

        Refused(await Server.UpdateAsync(Small.Living, late), ContentOperationStatus.ConcurrencyViolation);
    }

    [Test]
    public async Task Nobody_is_warned_of_themselves()
    {
        var seen = (await Server.FindAsync(Small.Living))!.Variants.Single(variant => variant.Culture == "de").UpdateDate;
        Done(await Server.UpdateAsync(Small.Living, Small.Page(("de", "Erste"))));

        var again = Small.Page(("de", "Zweite")) with { Variants = [new VariantInput("de", "Zweite", seen)] };

        Done(await Server.UpdateAsync(Small.Living, again));
    }

    [Test]
    public async Task Of_writers_at_the_same_moment_every_one_is_stored_or_refused()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 12).Select(number =>
            Task.Run(() => Server.UpdateAsync(Small.Living, Small.Page(("de", $"Titel {number}"))))));

        var stored = await Server.FindAsync(Small.Living);
        var versions = await Server.UseAsync<DocumentVersions, Page<DocumentVersionItem>?>(history =>
            history.ListAsync(Small.Living, "de", 0, 100, CancellationToken.None));
        var saved = outcomes.Count(outcome => outcome.Succeeded);
        Assert.Multiple(() =>
        {
            Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Status), Is.All.EqualTo(ContentOperationStatus.ConcurrencyViolation));
            Assert.That(saved, Is.Positive);
            Assert.That(stored?.Version, Is.EqualTo(1 + saved));
            Assert.That(versions?.Total, Is.EqualTo(1 + saved));
        });
    }

    [Test]
    public async Task Two_cultures_added_at_the_same_moment_do_not_lose_each_other()
    {
        var key = await Server.PublishedPageAsync("Neu");

        var outcomes = await Task.WhenAll(
            Task.Run(() => Server.UpdateAsync(key, Small.Page(("en", "New")))),
            Task.Run(() => Server.UpdateAsync(key, Small.Page(("en", "Newer")))));

        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Status), Is.All.EqualTo(ContentOperationStatus.ConcurrencyViolation));
        Assert.That((await Server.FindAsync(key))?.Variants.Select(variant => variant.Culture), Is.EquivalentTo(new[] { "de", "en" }));
    }

    [Test]
    public async Task Validation_names_the_value_by_its_place_or_by_its_alias()
    {
        object block = new
        {
            layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = new[] { new { contentKey = Small.Living } } },
            contentData = new[] { new { key = Small.Living, contentTypeKey = Small.StepType, values = new[] { new { alias = "heading", culture = (string?)null, value = "" } } } },
            settingsData = Array.Empty<object>(),
            expose = new[] { new { contentKey = Small.Living, culture = (string?)null } },
        };
        PropertyInput[] values = [Small.Value("rating", null, 11), Small.Value("steps", "de", block)];
        var input = new DocumentInput(values, [new VariantInput("de", "Wohnen")], null);

        var outcome = await Server.UseAsync<DocumentEditing, ContentOutcome>(editing =>
            editing.ValidateAsync(Small.Living, input, ["de"], CancellationToken.None));

        Assert.Multiple(() =>
        {
            Assert.That(outcome.Status, Is.EqualTo(ContentOperationStatus.PropertyValidationError));
            Assert.That(outcome.Errors.Select(error => error.Key), Is.EquivalentTo(new[]
            {
                "$.values[0].value",
                "$.values[1].value.contentData[0].values[0].value",
                "$.values[?(@.alias == 'title' && @.culture == 'de' && @.segment == null)].value",
            }));
        });
    }

    [Test]
    public async Task Values_inside_blocks_are_stored_and_read_back_alike()
    {
        var block = JsonSerializer.SerializeToElement(new
        {
            layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = new[] { new { contentKey = Small.Living } } },
            contentData = new[]
            {
                new
                {
                    key = Small.Living,
                    contentTypeKey = Small.StepType,
                    values = new object[]
                    {
                        new { alias = "heading", culture = (string?)null, segment = (string?)null, value = "Eins", editorAlias = "Umbraco.TextBox" },
                        new
                        {
                            alias = "stepText",
                            culture = (string?)null,
                            segment = (string?)null,
                            value = new { markup = "<p>Text</p>", blocks = new { layout = new { }, contentData = Array.Empty<object>(), settingsData = Array.Empty<object>(), expose = Array.Empty<object>() } },
                            editorAlias = "Umbraco.RichText",
                        },
                    },
                },
            },
            settingsData = Array.Empty<object>(),
            expose = new[] { new { contentKey = Small.Living, culture = (string?)null, segment = (string?)null } },
        });
        var page = Small.Page(("de", "Wohnen"));

        Done(await Server.UpdateAsync(Small.Living, page with { Values = [.. page.Values, new PropertyInput("steps", "de", null, block)] }));
        Done(await Server.PublishAsync(Small.Living, "de"));

        var read = (await Server.FindAsync(Small.Living))!.Values.Single(value => value.Alias == "steps" && value.Culture == "de").Value;
        var shown = Server.Snapshot.Find(Small.Living)?.Value<Content.PropertyEditors.BlockListValue>("steps", "de")?.Items.Single();
        Assert.Multiple(() =>
        {
            Assert.That(JsonElement.DeepEquals(read, block), Is.True, read.GetRawText());
            Assert.That(shown?.Value<string>("heading"), Is.EqualTo("Eins"));
            Assert.That(shown?.Value<Content.PropertyEditors.RichTextValue>("stepText")?.Markup, Is.EqualTo("<p>Text</p>"));
        });
    }
}
