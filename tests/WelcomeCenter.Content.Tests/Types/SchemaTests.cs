using System.Text.Json;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Changes;
using WelcomeCenter.Content.Types.Editing;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Types;

/// <summary>One server with the small site for each test.</summary>
internal abstract class SchemaTests(DatabaseKind kind)
{
    /// <summary>The composition that holds the properties of all pages.</summary>
    protected static readonly Guid TextType = Guid.Parse("acdecd52-4f70-52ca-bb3f-a9027ba4c339");
    protected static readonly Guid HomeType = Guid.Parse("3f1e8be0-528a-5532-9e09-8454c2098a26");

    protected ContentServer Server { get; private set; } = null!;

    [SetUp]
    public async Task StartAsync() => Server = await ContentServer.StartAsync(kind, ContentServer.SmallSite);

    [TearDown]
    public async Task StopAsync() => await Server.DisposeAsync();

    protected ContentType Type(Guid key) => Server.Schema.DocumentTypes[key];

    protected Guid DataType(string name) => Server.Schema.DataTypes.Values.Single(type => type.Name == name).Key;

    protected Task<SchemaOutcome> CreateAsync(ContentType type, Guid? parent = null) =>
        Server.UseAsync<ContentTypeEditing, SchemaOutcome>(editing => editing.CreateAsync(Input(type), parent, CancellationToken.None));

    protected Task<SchemaOutcome> UpdateAsync(ContentType type) =>
        Server.UseAsync<ContentTypeEditing, SchemaOutcome>(editing => editing.UpdateAsync(Input(type), ContentServer.User, CancellationToken.None));

    protected Task<SchemaOutcome> ForeseeAsync(ContentType type) =>
        Server.UseAsync<ContentTypeEditing, SchemaOutcome>(editing => editing.ForeseeAsync(Input(type), CancellationToken.None));

    protected Task<SchemaOutcome> DeleteAsync(Guid key) =>
        Server.UseAsync<ContentTypeEditing, SchemaOutcome>(editing => editing.DeleteAsync(SchemaKind.ContentTypes, key, CancellationToken.None));

    protected Task<SchemaOutcome> UpdateDataTypeAsync(Guid key, string name, string editor, string configuration = "{}") =>
        Server.UseAsync<DataTypeEditing, SchemaOutcome>(editing => editing.UpdateAsync(
            key,
            new DataTypeInput(name, editor, "Umb.PropertyEditorUi.Any", JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(configuration)!),
            ContentServer.User,
            CancellationToken.None));

    /// <summary>The type with one of its own properties changed.</summary>
    protected ContentType With(Guid key, string alias, Func<PropertyType, PropertyType> change)
    {
        var type = Type(key);
        return type with { Properties = [.. type.Properties.Select(property => property.Alias == alias ? change(property) : property)] };
    }

    protected ContentType Without(Guid key, string alias)
    {
        var type = Type(key);
        return type with { Properties = [.. type.Properties.Where(property => property.Alias != alias)] };
    }

    /// <summary>A draft's value as JSON text.</summary>
    protected async Task<string?> ValueAsync(Guid document, string alias, string? culture) =>
        (await Server.FindAsync(document))?.Values
            .Where(value => value.Alias == alias && value.Culture == culture)
            .Select(value => value.Value.ToString())
            .SingleOrDefault();

    protected static void Done(SchemaOutcome outcome) =>
        Assert.That(outcome.Status, Is.EqualTo(SchemaOperationStatus.Success), string.Join("; ", outcome.Effects));

    protected static void Refused(SchemaOutcome outcome, SchemaOperationStatus status) => Assert.That(outcome.Status, Is.EqualTo(status));

    protected static IEnumerable<(SchemaEffectKind Kind, int Items)> Kinds(SchemaOutcome outcome) =>
        outcome.Effects.Select(effect => (effect.Kind, effect.Items));

    protected static PropertyType Property(string alias, Guid dataType) => new()
    {
        Key = Guid.CreateVersion7(),
        Alias = alias,
        Name = alias,
        DataTypeKey = dataType,
        EditorAlias = string.Empty,
    };

    protected static ContentType NewType(string alias, params PropertyType[] properties) => new()
    {
        Key = Guid.CreateVersion7(),
        Alias = alias,
        Name = alias,
        Icon = "icon-document",
        Properties = [.. properties],
    };

    private ContentTypeInput Input(ContentType type) => new(
        SchemaKind.ContentTypes,
        type,
        type.DefaultTemplateAlias is { } alias ? Server.Schema.Template(alias)?.Key : null);
}
