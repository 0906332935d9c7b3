using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WelcomeCenter.Content.Types;

/// <summary>The whole schema at one moment; immutable. <see cref="SchemaStore.Current"/> is swapped when it changes.</summary>
public sealed class ContentSchema
{
    private readonly FrozenDictionary<Guid, ImmutableArray<PropertyType>> properties;
    private readonly FrozenDictionary<string, ContentType> documentTypesByAlias;
    private readonly FrozenDictionary<string, ContentType> mediaTypesByAlias;
    private readonly FrozenDictionary<string, Template> templatesByAlias;

    public ContentSchema(
        IEnumerable<DataType> dataTypes,
        IEnumerable<Template> templates,
        IEnumerable<ContentType> documentTypes,
        IEnumerable<ContentType> mediaTypes)
    {
        DataTypes = dataTypes.ToFrozenDictionary(type => type.Key);
        Templates = templates.ToFrozenDictionary(template => template.Key);
        DocumentTypes = documentTypes.ToFrozenDictionary(type => type.Key);
        MediaTypes = mediaTypes.ToFrozenDictionary(type => type.Key);
        documentTypesByAlias = ByAlias(DocumentTypes.Values, type => type.Alias);
        mediaTypesByAlias = ByAlias(MediaTypes.Values, type => type.Alias);
        templatesByAlias = ByAlias(Templates.Values, template => template.Alias);
        properties = DocumentTypes.Values.Select(type => (type.Key, Properties: Resolve(type, DocumentTypes)))
            .Concat(MediaTypes.Values.Select(type => (type.Key, Properties: Resolve(type, MediaTypes))))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Properties);
    }

    public static ContentSchema Empty { get; } = new([], [], [], []);

    public FrozenDictionary<Guid, DataType> DataTypes { get; }

    public FrozenDictionary<Guid, Template> Templates { get; }

    /// <summary>Document types and element types.</summary>
    public FrozenDictionary<Guid, ContentType> DocumentTypes { get; }

    public FrozenDictionary<Guid, ContentType> MediaTypes { get; }

    /// <summary>Folders that have a row of their own; others are known by what lies in them.</summary>
    internal ImmutableArray<(SchemaKind Kind, Guid Key, string Path)> StoredFolders { get; init; } = [];

    public ContentType? DocumentType(string alias) => documentTypesByAlias.GetValueOrDefault(alias);

    public ContentType? MediaType(string alias) => mediaTypesByAlias.GetValueOrDefault(alias);

    public Template? Template(string alias) => templatesByAlias.GetValueOrDefault(alias);

    /// <summary>Every property of a type: its own, inherited ones and those of its compositions, each alias once.</summary>
    public ImmutableArray<PropertyType> Properties(ContentType type) => properties.GetValueOrDefault(type.Key, type.Properties);

    public PropertyType? Property(ContentType type, string alias) =>
        Properties(type).FirstOrDefault(property => string.Equals(property.Alias, alias, StringComparison.OrdinalIgnoreCase));

    /// <summary>Document types or media types.</summary>
    public FrozenDictionary<Guid, ContentType> Types(SchemaKind kind) => kind is SchemaKind.MediaTypes ? MediaTypes : DocumentTypes;

    /// <summary>The types that take properties of the given one, at any distance.</summary>
    public IReadOnlyList<ContentType> Dependents(SchemaKind kind, Guid key) =>
        [.. Types(kind).Values.Where(type => type.Key != key && TypesAbove(kind, type).Contains(key)).OrderBy(type => type.Alias, StringComparer.Ordinal)];

    /// <summary>The types whose properties a type takes, at any distance; a circle ends where it began.</summary>
    public IReadOnlySet<Guid> TypesAbove(SchemaKind kind, ContentType type)
    {
        var found = new HashSet<Guid>();
        var open = new Stack<ContentType>([type]);
        while (open.TryPop(out var current))
        {
            foreach (var key in current.Above.Where(found.Add))
            {
                if (Types(kind).TryGetValue(key, out var above))
                {
                    open.Push(above);
                }
            }
        }

        return found;
    }

    /// <summary>The same schema with one type replaced or added.</summary>
    internal ContentSchema With(SchemaKind kind, ContentType type)
    {
        var types = Types(kind).Values.Where(other => other.Key != type.Key).Append(type);
        return kind is SchemaKind.MediaTypes
            ? new ContentSchema(DataTypes.Values, Templates.Values, DocumentTypes.Values, types) { StoredFolders = StoredFolders }
            : new ContentSchema(DataTypes.Values, Templates.Values, types, MediaTypes.Values) { StoredFolders = StoredFolders };
    }

    /// <summary>Whether values of a property differ by culture, which needs the type and the property to vary.</summary>
    public static bool Varies(ContentType type, PropertyType property) => type.VariesByCulture && property.VariesByCulture;

    private static FrozenDictionary<string, T> ByAlias<T>(IEnumerable<T> items, Func<T, string> alias) =>
        items.DistinctBy(alias, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(alias, StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<PropertyType> Resolve(ContentType type, FrozenDictionary<Guid, ContentType> types)
    {
        var seen = new HashSet<Guid>();
        var found = new List<PropertyType>();
        Collect(type);
        return [.. found.DistinctBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)];

        void Collect(ContentType current)
        {
            if (!seen.Add(current.Key))
            {
                return;
            }

            found.AddRange(current.Properties);
            foreach (var key in current.Above)
            {
                if (types.TryGetValue(key, out var other))
                {
                    Collect(other);
                }
            }
        }
    }
}
