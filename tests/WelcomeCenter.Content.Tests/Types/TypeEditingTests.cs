using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Tests.Sync;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Changes;
using WelcomeCenter.Content.Types.Editing;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Types;

[TestFixtureSource(typeof(EachDatabase))]
internal sealed class TypeEditingTests(DatabaseKind kind) : SchemaTests(kind)
{
    [Test]
    public async Task A_new_type_is_there_at_once_and_on_other_instances()
    {
        await using var other = await Server.AnotherInstanceAsync();
        var tab = new PropertyContainer(Guid.CreateVersion7(), null, "Inhalt", string.Empty, IsTab: true, 0);
        var group = new PropertyContainer(Guid.CreateVersion7(), tab.Key, "Über uns", string.Empty, IsTab: false, 0);
        var type = NewType("news", Property("teaser", DataType("Text")) with { ContainerKey = group.Key, Mandatory = true, Pattern = "^[A-Z]" }) with
        {
            Containers = [tab, group],
            AllowedAtRoot = true,
            VariesByCulture = true,
        };

        Done(await CreateAsync(type));
        await other.Refresher.CatchUpAsync(CancellationToken.None);

        foreach (var schema in (ContentSchema[])[Server.Schema, other.Schema])
        {
            var stored = schema.DocumentTypes[type.Key];
            Assert.Multiple(() =>
            {
                Assert.That((stored.Alias, stored.AllowedAtRoot, stored.VariesByCulture), Is.EqualTo(("news", true, true)));
                Assert.That(stored.Containers.Select(container => container.Alias), Is.EqualTo(new[] { "inhalt", "inhalt/ueberUns" }));
                Assert.That(stored.Properties.Single().EditorAlias, Is.EqualTo("Umbraco.TextBox"));
                Assert.That(stored.Properties.Single().ContainerKey, Is.EqualTo(group.Key));
                Assert.That(stored.Properties.Single().Pattern, Is.EqualTo("^[A-Z]"));
            });
        }
    }

    [Test]
    public async Task Saving_a_type_as_it_was_read_leaves_its_file_as_it_is()
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);

        foreach (var type in Server.Schema.DocumentTypes.Values)
        {
            Done(await UpdateAsync(type));
        }

        Assert.That(await Server.UseAsync<USyncExport, int>(export => export.ExportAsync(folder.Path, CancellationToken.None)), Is.Zero);
    }

    [Test]
    public async Task A_changed_type_is_exported_and_says_the_same_elsewhere()
    {
        using var folder = new FolderCopy(ContentServer.SmallSite);
        await using var other = await ContentServer.StartAsync(DatabaseKind.Sqlite, ContentServer.SmallSite);
        var type = Type(Small.PageType);
        Done(await UpdateAsync(type with { Name = "<Seite> & =1+1", Properties = [Property("subtitle", DataType("Text"))] }));

        var written = await Server.UseAsync<USyncExport, int>(export => export.ExportAsync(folder.Path, CancellationToken.None));
        var report = await other.ImportAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(report.Problems, Is.Empty);
            Assert.That(written, Is.GreaterThan(0));
            Assert.That(other.Schema.DocumentTypes[Small.PageType].Name, Is.EqualTo("<Seite> & =1+1"));
            Assert.That(other.Schema.Properties(other.Schema.DocumentTypes[Small.PageType]).Select(property => property.Alias), Does.Contain("subtitle"));
        });
    }

    [TestCase("", SchemaOperationStatus.InvalidAlias)]
    [TestCase("ümlaut", SchemaOperationStatus.InvalidAlias)]
    [TestCase("1st", SchemaOperationStatus.InvalidAlias)]
    [TestCase("a b", SchemaOperationStatus.InvalidAlias)]
    [TestCase("<script>", SchemaOperationStatus.InvalidAlias)]
    [TestCase("HOME", SchemaOperationStatus.DuplicateAlias)]
    public async Task An_alias_is_a_word_of_its_own(string alias, SchemaOperationStatus status) =>
        Refused(await CreateAsync(NewType(alias) with { Name = "Name" }), status);

    [Test]
    public async Task Properties_have_aliases_of_their_own_and_a_data_type()
    {
        var text = DataType("Text");
        Refused(await CreateAsync(NewType("news", Property("a", text), Property("A", text))), SchemaOperationStatus.DuplicatePropertyTypeAlias);
        Refused(await CreateAsync(NewType("news", Property("ä", text))), SchemaOperationStatus.InvalidPropertyTypeAlias);
        Refused(await CreateAsync(NewType("news", Property("news", text))), SchemaOperationStatus.PropertyTypeAliasCannotEqualContentTypeAlias);
        Refused(await CreateAsync(NewType("news", Property("a", Guid.CreateVersion7()))), SchemaOperationStatus.DataTypeNotFound);
        Refused(await CreateAsync(NewType("news", Property("a", text) with { ContainerKey = Guid.CreateVersion7() })), SchemaOperationStatus.MissingContainer);
        Refused(await CreateAsync(NewType("news", Property("title", text)) with { Compositions = [TextType] }), SchemaOperationStatus.DuplicatePropertyTypeAlias);
        Assert.That(Server.Schema.DocumentType("news"), Is.Null);
    }

    [Test]
    public async Task Compositions_never_go_in_a_circle()
    {
        Refused(await UpdateAsync(Type(TextType) with { Compositions = [TextType] }), SchemaOperationStatus.InvalidComposition);
        Refused(await UpdateAsync(Type(TextType) with { Compositions = [Small.PageType] }), SchemaOperationStatus.InvalidComposition);
        Refused(await UpdateAsync(Type(TextType) with { ParentKey = HomeType }), SchemaOperationStatus.InvalidInheritance);
        Refused(await UpdateAsync(Type(Small.PageType) with { Compositions = [TextType, Small.StepType] }), SchemaOperationStatus.InvalidComposition);
        Refused(await CreateAsync(NewType("news") with { Compositions = [Guid.CreateVersion7()] }), SchemaOperationStatus.InvalidComposition);
    }

    [Test]
    public async Task A_property_that_would_clash_with_one_of_a_user_of_the_composition_is_refused()
    {
        Done(await UpdateAsync(Type(Small.PageType) with { Properties = [Property("subtitle", DataType("Text"))] }));

        var text = Type(TextType);
        Refused(await UpdateAsync(text with { Properties = text.Properties.Add(Property("subtitle", DataType("Text"))) }), SchemaOperationStatus.InvalidComposition);
    }

    [Test]
    public async Task A_type_that_is_used_stays()
    {
        Refused(await DeleteAsync(Small.PageType), SchemaOperationStatus.InUse);
        Refused(await DeleteAsync(TextType), SchemaOperationStatus.InUse);
        Refused(await DeleteAsync(Small.StepType), SchemaOperationStatus.InUse);
        Refused(await UpdateAsync(Type(Small.StepType) with { IsElement = false }), SchemaOperationStatus.InvalidElementFlagElementIsUsedInPropertyEditorConfiguration);
        Refused(await DeleteAsync(Guid.CreateVersion7()), SchemaOperationStatus.NotFound);
    }

    [Test]
    public async Task A_deleted_type_is_no_longer_allowed_anywhere()
    {
        var type = NewType("news");
        Done(await CreateAsync(type));
        Done(await UpdateAsync(Type(HomeType) with { AllowedChildren = Type(HomeType).AllowedChildren.Add(new AllowedChild(type.Key, 1)) }));

        Done(await DeleteAsync(type.Key));

        Assert.Multiple(() =>
        {
            Assert.That(Server.Schema.DocumentTypes.ContainsKey(type.Key), Is.False);
            Assert.That(Type(HomeType).AllowedChildren.Select(child => child.Key), Is.EqualTo(new[] { Small.PageType }));
        });
    }

    [Test]
    public async Task A_copy_has_keys_of_its_own()
    {
        var copy = Guid.CreateVersion7();

        Done(await Server.UseAsync<ContentTypeEditing, SchemaOutcome>(editing =>
            editing.CopyAsync(SchemaKind.ContentTypes, Small.NoteType, copy, null, CancellationToken.None)));

        Assert.Multiple(() =>
        {
            Assert.That(Type(copy).Alias, Is.EqualTo("note1"));
            Assert.That(Type(copy).Name, Is.EqualTo("note (1)"));
            Assert.That(Type(copy).Properties.Single().Key, Is.Not.EqualTo(Type(Small.NoteType).Properties.Single().Key));
            Assert.That(Type(copy).Properties.Single().ContainerKey, Is.EqualTo(Type(copy).Containers.Single().Key));
        });
    }

    [Test]
    public async Task A_renamed_type_keeps_its_documents_and_says_whom_it_concerns()
    {
        var outcome = await UpdateAsync(Type(Small.PageType) with { Alias = "article" });

        Done(outcome);
        Assert.Multiple(() =>
        {
            Assert.That(Kinds(outcome), Is.EqualTo(new[] { (SchemaEffectKind.TypeRenamed, 1) }));
            Assert.That(Server.Snapshot.Find(Small.Living)?.ContentTypeAlias, Is.EqualTo("article"));
        });
    }

    [Test]
    public async Task Folders_hold_types_and_only_empty_ones_go()
    {
        var (outer, inner) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Done(await FolderAsync(folders => folders.CreateAsync(SchemaKind.ContentTypes, outer, "Seiten & mehr", null, CancellationToken.None)));
        Done(await FolderAsync(folders => folders.CreateAsync(SchemaKind.ContentTypes, inner, "Innen", outer, CancellationToken.None)));
        Done(await FolderAsync(folders => folders.MoveAsync(SchemaKind.ContentTypes, Small.NoteType, inner, CancellationToken.None)));

        Refused(await FolderAsync(folders => folders.CreateAsync(SchemaKind.ContentTypes, Guid.CreateVersion7(), "innen", outer, CancellationToken.None)), SchemaOperationStatus.DuplicateName);
        Refused(await FolderAsync(folders => folders.CreateAsync(SchemaKind.ContentTypes, Guid.CreateVersion7(), "X", Guid.CreateVersion7(), CancellationToken.None)), SchemaOperationStatus.ParentNotFound);
        Refused(await FolderAsync(folders => folders.MoveAsync(SchemaKind.ContentTypes, Small.NoteType, Small.PageType, CancellationToken.None)), SchemaOperationStatus.InvalidParent);
        Refused(await FolderAsync(folders => folders.DeleteAsync(SchemaKind.ContentTypes, outer, CancellationToken.None)), SchemaOperationStatus.NotEmpty);
        Done(await FolderAsync(folders => folders.RenameAsync(SchemaKind.ContentTypes, outer, "Ganz/anders", CancellationToken.None)));

        var tree = SchemaTree.Of(Server.Schema, SchemaKind.ContentTypes);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Ancestors(Small.NoteType).Select(node => node.Key), Is.EqualTo(new[] { outer, inner, Small.NoteType }));
            Assert.That(tree.Find(outer)?.Name, Is.EqualTo("Ganz/anders"));
            Assert.That(Type(Small.NoteType).Folder, Is.EqualTo("Ganz%2fanders/Innen"));
        });
    }

    [Test]
    public async Task A_document_of_a_new_type_goes_where_it_is_allowed()
    {
        var type = NewType("news", Property("teaser", DataType("Text")));
        Done(await CreateAsync(type));
        Done(await UpdateAsync(Type(Small.PageType) with { AllowedChildren = [new AllowedChild(type.Key, 0)] }));
        var news = Guid.CreateVersion7();
        var input = new DocumentInput([Small.Value("teaser", null, "Neu")], [new VariantInput(null, "Neues")], null);

        var created = await Server.UseAsync<DocumentEditing, ContentOutcome>(editing =>
            editing.CreateAsync(new NewDocument(news, Small.Living, type.Key, input), ContentServer.User, CancellationToken.None));
        var published = await Server.PublishAsync(news);

        Assert.Multiple(() =>
        {
            Assert.That(created.Status, Is.EqualTo(ContentOperationStatus.Success));
            Assert.That(published.Status, Is.EqualTo(ContentOperationStatus.Success));
            Assert.That(Server.Snapshot.Find(news)?.Value<string>("teaser", "de"), Is.EqualTo("Neu"));
        });
    }

    private Task<SchemaOutcome> FolderAsync(Func<SchemaFolderEditing, Task<SchemaOutcome>> edit) =>
        Server.UseAsync<SchemaFolderEditing, SchemaOutcome>(edit);
}
