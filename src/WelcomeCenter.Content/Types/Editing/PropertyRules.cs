namespace WelcomeCenter.Content.Types.Editing;

/// <summary>The properties that a type declares itself.</summary>
internal static class PropertyRules
{
    public static SchemaOperationStatus Check(ContentSchema schema, ContentTypeInput input, ContentType? known)
    {
        var type = input.Type;
        if (type.Properties.DistinctBy(property => property.Key).Count() != type.Properties.Length
            || schema.Types(input.Kind).Values.Where(other => other.Key != type.Key).SelectMany(other => other.Properties)
                .Any(other => type.Properties.Any(property => property.Key == other.Key)))
        {
            return SchemaOperationStatus.DuplicateKey;
        }

        if (type.Properties.DistinctBy(property => property.Alias.ToUpperInvariant()).Count() != type.Properties.Length)
        {
            return SchemaOperationStatus.DuplicatePropertyTypeAlias;
        }

        return type.Properties.Select(property => Check(schema, type, property, known?.Properties.FirstOrDefault(before => before.Key == property.Key)))
            .FirstOrDefault(status => status is not SchemaOperationStatus.Success, SchemaOperationStatus.Success);
    }

    private static SchemaOperationStatus Check(ContentSchema schema, ContentType type, PropertyType property, PropertyType? known)
    {
        if (property.Alias != known?.Alias && !ContentTypeRules.IsAlias(property.Alias))
        {
            return SchemaOperationStatus.InvalidPropertyTypeAlias;
        }

        if (string.Equals(property.Alias, type.Alias, StringComparison.OrdinalIgnoreCase) && property.Alias != known?.Alias)
        {
            return SchemaOperationStatus.PropertyTypeAliasCannotEqualContentTypeAlias;
        }

        var name = SchemaPlaces.CheckName(property.Name);
        if (name is not SchemaOperationStatus.Success)
        {
            return name;
        }

        if (property.VariesBySegment && known?.VariesBySegment is not true)
        {
            return SchemaOperationStatus.SegmentsNotSupported;
        }

        return schema.DataTypes.ContainsKey(property.DataTypeKey) || property.DataTypeKey == known?.DataTypeKey
            ? SchemaOperationStatus.Success
            : SchemaOperationStatus.DataTypeNotFound;
    }
}
