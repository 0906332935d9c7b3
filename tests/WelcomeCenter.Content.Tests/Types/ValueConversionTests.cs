using System.Text.Json;
using WelcomeCenter.Content.Blueprints;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Changes;
using WelcomeCenter.Content.Types.Editing;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Types;

/// <summary>Values that exist go along with a change of the schema, and it is told beforehand what it will touch.</summary>
[TestFixtureSource(typeof(EachDatabase))]
internal sealed class ValueConversionTests(DatabaseKind kind) : SchemaTests(kind)
{
    [Test]
    public async Task A_renamed_property_takes_its_values_along()
    {
        var renamed = With(TextType, "title", property => property with { Alias = "headline" });

        var foreseen = await ForeseeAsync(renamed);
        Assert.That(await ValueAsync(Small.Living, "title", "de"), Is.EqualTo("Wohnen"), "Telling changes nothing.");
        var done = await UpdateAsync(renamed);

        Done(done);
        var headline = await ValueAsync(Small.Living, "headline", "en");
        Assert.Multiple(() =>
        {
            Assert.That(foreseen.Effects, Is.EqualTo(done.Effects));
            Assert.That(Kinds(done), Is.EqualTo(new[] { (SchemaEffectKind.PropertyRenamed, 1), (SchemaEffectKind.PropertyRenamed, 1) }));
            Assert.That(headline, Is.EqualTo("Housing"));
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<string>("headline", "de"), Is.EqualTo("Wohnen"));
        });
        await EverythingIsPublishedAsync();
    }

    [Test]
    public async Task Two_properties_may_exchange_their_aliases()
    {
        var type = With(TextType, "rating", property => property with { Alias = "foreign" });
        type = type with { Properties = [.. type.Properties.Select(property => property.Key == Type(TextType).Properties.Single(before => before.Alias == "foreign").Key ? property with { Alias = "rating" } : property)] };

        Done(await UpdateAsync(type));

        Assert.That(await ValueAsync(Small.Home, "foreign", null), Is.EqualTo("7"));
        Assert.That(await ValueAsync(Small.Home, "rating", null), Does.Contain("as it is"));
    }

    [Test]
    public async Task A_property_that_no_longer_varies_has_the_value_of_the_default_language_and_gets_the_others_back()
    {
        var outcome = await UpdateAsync(With(TextType, "title", property => property with { VariesByCulture = false }));

        Done(outcome);
        var shared = await ValueAsync(Small.Living, "title", null);
        Assert.Multiple(() =>
        {
            Assert.That(Kinds(outcome).Distinct(), Is.EqualTo(new[] { (SchemaEffectKind.PropertyBecomesInvariant, 1) }));
            Assert.That(shared, Is.EqualTo("Wohnen"));
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<string>("title", "en"), Is.EqualTo("Wohnen"));
        });
        await EverythingIsPublishedAsync();

        Done(await UpdateAsync(With(TextType, "title", property => property with { VariesByCulture = true })));

        var (german, english) = (await ValueAsync(Small.Living, "title", "de"), await ValueAsync(Small.Living, "title", "en"));
        Assert.Multiple(() =>
        {
            Assert.That((german, english), Is.EqualTo(("Wohnen", "Housing")));
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<string>("title", "en"), Is.EqualTo("Housing"));
        });
    }

    [Test]
    public async Task A_type_without_languages_keeps_the_default_one_on_the_site_and_the_others_in_the_history()
    {
        var outcome = await UpdateAsync(Type(Small.PageType) with { VariesByCulture = false });

        Done(outcome);
        var stored = await Server.FindAsync(Small.Living);
        Assert.Multiple(() =>
        {
            Assert.That(Kinds(outcome), Is.EqualTo(new[] { (SchemaEffectKind.TypeBecomesInvariant, 1) }));
            Assert.That(stored?.Variants.Select(variant => (variant.Culture, variant.Name, variant.State)), Is.EqualTo(new[] { ((string?)null, "Wohnen", DocumentState.Published) }));
            Assert.That(stored?.Values.Select(value => value.Culture), Is.All.Null);
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<string>("title", "en"), Is.EqualTo("Wohnen"));
        });

        Done(await UpdateAsync(Type(Small.PageType) with { VariesByCulture = true }));

        var back = await Server.FindAsync(Small.Living);
        var title = await ValueAsync(Small.Living, "title", "en");
        Assert.Multiple(() =>
        {
            Assert.That(back?.Variants.Single(variant => variant.Culture == "de").State, Is.EqualTo(DocumentState.Published));
            Assert.That(back?.Variants.Single(variant => variant.Culture == "en").State, Is.EqualTo(DocumentState.Draft));
            Assert.That(title, Is.EqualTo("Housing"));
            Assert.That(Server.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/wohnen/"));
        });
    }

    [Test]
    public async Task An_earlier_version_fits_the_type_as_it_is_now()
    {
        var page = await Server.PublishedPageAsync("Alt");
        await Server.UpdateAsync(page, Small.Page(("de", "Neu")));
        Done(await UpdateAsync(With(TextType, "title", property => property with { Alias = "headline" })));
        Done(await UpdateAsync(Type(Small.PageType) with { VariesByCulture = false }));
        var versions = await Server.UseAsync<DocumentVersions, Page<DocumentVersionItem>?>(history => history.ListAsync(page, null, 0, 10, CancellationToken.None));

        await Server.UseAsync<DocumentVersions, ContentOutcome>(history => history.RollbackAsync(versions!.Items[^1].Id, null, new HashSet<string>(), ContentServer.User, CancellationToken.None));

        Assert.That(await ValueAsync(page, "headline", null), Is.EqualTo("Alt"));
    }

    [Test]
    public async Task A_removed_property_is_unseen_and_back_with_its_alias()
    {
        var outcome = await UpdateAsync(Without(TextType, "rating"));

        Done(outcome);
        Assert.That(Kinds(outcome).Select(effect => effect.Kind), Is.All.EqualTo(SchemaEffectKind.PropertyRemoved));
        Assert.That(await ValueAsync(Small.Home, "rating", null), Is.Null);

        var text = Type(TextType);
        Done(await UpdateAsync(text with { Properties = text.Properties.Add(Property("rating", DataType("Rating"))) }));
        Assert.That(await ValueAsync(Small.Home, "rating", null), Is.EqualTo("7"));
    }

    [Test]
    public async Task A_removed_composition_tells_what_goes_with_it()
    {
        var outcome = await ForeseeAsync(Type(Small.PageType) with { Compositions = [] });

        Assert.That(outcome.Effects.Select(effect => (effect.Kind, effect.PropertyName)), Does.Contain((SchemaEffectKind.PropertyRemoved, "title")));
    }

    [Test]
    public async Task Values_take_the_form_of_another_editor_or_the_change_is_refused()
    {
        var text = DataType("Text");
        Done(await UpdateAsync(With(TextType, "rating", property => property with { DataTypeKey = text })));
        Assert.That(await ValueAsync(Small.Home, "rating", null), Is.EqualTo("7"));

        var refused = await UpdateAsync(With(TextType, "title", property => property with { DataTypeKey = DataType("Rating") }));

        Refused(refused, SchemaOperationStatus.ValuesNotConvertible);
        Assert.That(refused.Effects.Where(effect => effect.IsRefusal).Sum(effect => effect.Items), Is.GreaterThan(1));
        Assert.That(await ValueAsync(Small.Home, "title", "de"), Is.EqualTo("Willkommen"));
        Assert.That(Server.Schema.Property(Type(HomeType), "title")?.EditorAlias, Is.EqualTo("Umbraco.TextBox"));
    }

    [Test]
    public async Task A_data_type_with_another_editor_converts_the_values_of_all_its_properties()
    {
        var outcome = await UpdateDataTypeAsync(DataType("Text"), "Text", "Umbraco.RichText");

        Done(outcome);
        Assert.Multiple(() =>
        {
            Assert.That(Kinds(outcome).Select(effect => effect.Kind), Is.All.EqualTo(SchemaEffectKind.ValuesConverted));
            Assert.That(Server.Schema.Property(Type(HomeType), "title")?.EditorAlias, Is.EqualTo("Umbraco.RichText"));
            Assert.That(Server.Snapshot.Find(Small.Living)?.Value<RichTextValue>("title", "de")?.Markup, Is.EqualTo("<p>Wohnen</p>"));
        });

        Refused(await UpdateDataTypeAsync(DataType("Text"), "Text", "Umbraco.Integer"), SchemaOperationStatus.ValuesNotConvertible);
        Refused(await UpdateDataTypeAsync(DataType("Text"), "Text", "No.Such.Editor"), SchemaOperationStatus.PropertyEditorNotFound);
    }

    [Test]
    public async Task A_change_of_an_element_type_reaches_into_blocks_at_any_depth()
    {
        var inner = Block("Innen");
        var steps = JsonSerializer.SerializeToElement(new
        {
            layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = new[] { new { contentKey = "11111111-1111-1111-1111-111111111111" } } },
            contentData = new[]
            {
                new
                {
                    contentTypeKey = Small.StepType,
                    key = "11111111-1111-1111-1111-111111111111",
                    values = new object[]
                    {
                        new { alias = "heading", value = "Außen" },
                        new { alias = "stepText", value = new { markup = "<p>Text</p>", blocks = inner } },
                    },
                },
            },
            settingsData = Array.Empty<object>(),
            expose = Array.Empty<object>(),
        });
        var page = Small.Page(("de", "Wohnen"), ("en", "Housing"));
        Assert.That((await Server.UpdateAsync(Small.Living, page with { Values = [.. page.Values, Small.Value("steps", "de", steps)] })).Succeeded, Is.True);

        var outcome = await UpdateAsync(With(Small.StepType, "heading", property => property with { Alias = "caption" }));

        Done(outcome);
        var stored = await ValueAsync(Small.Living, "steps", "de");
        Assert.Multiple(() =>
        {
            Assert.That(Kinds(outcome), Is.EqualTo(new[] { (SchemaEffectKind.PropertyRenamed, 2) }));
            Assert.That(stored, Does.Not.Contain("\"heading\"").And.Contain("Innen"));
        });
    }

    [Test]
    public async Task Blueprints_go_along_and_keep_their_type_from_being_deleted()
    {
        var key = Guid.CreateVersion7();
        var created = await Server.UseAsync<BlueprintEditing, ContentOutcome>(editing => editing.CreateAsync(
            new NewBlueprint(key, null, Small.PageType, Small.Page(("de", "Muster"), ("en", "Sample"))), CancellationToken.None));
        Assert.That(created.Succeeded);

        Done(await UpdateAsync(With(TextType, "title", property => property with { Alias = "headline" })));
        Done(await UpdateAsync(Type(Small.PageType) with { Alias = "article" }));
        Assert.That((await BlueprintAsync(key))?.Values.Select(value => (value.Alias, value.Culture, value.Value.GetString())),
            Is.EquivalentTo(new[] { ("headline", "de", "Muster"), ("headline", "en", "Sample") }));

        Done(await UpdateAsync(Type(Small.PageType) with { VariesByCulture = false }));
        Assert.That((await BlueprintAsync(key))?.Values.Select(value => (value.Culture, value.Value.GetString())),
            Is.EquivalentTo(new[] { ((string?)null, "Muster") }));

        Done(await UpdateAsync(Type(Small.PageType) with { VariesByCulture = true }));
        var back = await BlueprintAsync(key);
        Assert.Multiple(() =>
        {
            Assert.That(back?.Variants.Select(variant => (variant.Culture, variant.Name)), Is.EquivalentTo(new[] { ("de", "Muster"), ("en", "Sample") }));
            Assert.That(back?.Values.Select(value => value.Value.GetString()), Is.EquivalentTo(new[] { "Muster", "Sample" }));
        });
        var refused = await DeleteAsync(Small.PageType);
        Assert.That(refused.Effects.Select(effect => effect.TypeName), Does.Contain("Muster"));
    }

    private Task<Blueprint?> BlueprintAsync(Guid key) =>
        Server.UseAsync<BlueprintQueries, Blueprint?>(queries => queries.FindAsync(key, CancellationToken.None));

    private static JsonElement Block(string heading) => JsonSerializer.SerializeToElement(new
    {
        layout = new Dictionary<string, object> { ["Umbraco.RichText"] = Array.Empty<object>() },
        contentData = new[]
        {
            new { contentTypeKey = Small.StepType, key = "22222222-2222-2222-2222-222222222222", values = new object[] { new { alias = "heading", value = heading } } },
        },
        settingsData = Array.Empty<object>(),
        expose = Array.Empty<object>(),
    });

    private async Task EverythingIsPublishedAsync() => Assert.That(
        (await Server.FindAsync(Small.Living))?.Variants.Select(variant => variant.State), Is.All.EqualTo(DocumentState.Published));
}
