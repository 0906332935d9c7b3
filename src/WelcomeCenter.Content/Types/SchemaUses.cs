namespace WelcomeCenter.Content.Types;

/// <summary>Where the schema uses its own parts.</summary>
public static class SchemaUses
{
    /// <summary>The properties that have a data type, and the types that list their children by it (without a property).</summary>
    public static IReadOnlyList<(SchemaKind Kind, ContentType Type, PropertyType? Property)> UsesOf(this ContentSchema schema, Guid dataTypeKey) =>
    [
        .. from kind in (SchemaKind[])[SchemaKind.ContentTypes, SchemaKind.MediaTypes]
           from type in schema.Types(kind).Values.OrderBy(type => type.Name, StringComparer.CurrentCulture)
           from property in type.Properties.Where(property => property.DataTypeKey == dataTypeKey)
               .Select(property => (PropertyType?)property)
               .Concat(type.ListViewKey == dataTypeKey ? [null] : [])
           select (kind, type, property),
    ];

    /// <summary>The data types whose configuration names a type by its key: block editors, pickers.</summary>
    public static IReadOnlyList<DataType> NamedBy(this ContentSchema schema, Guid typeKey) =>
        [.. schema.DataTypes.Values.Where(type => type.Configuration.GetRawText().Contains(typeKey.ToString(), StringComparison.OrdinalIgnoreCase))];
}
