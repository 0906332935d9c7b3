using System.Text.RegularExpressions;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>What a type may be, as far as the schema itself can tell.</summary>
internal static partial class ContentTypeRules
{
    /// <param name="before">The schema without the change.</param>
    public static SchemaOperationStatus Check(ContentSchema before, ContentTypeInput input)
    {
        var types = before.Types(input.Kind);
        var type = input.Type;
        var known = types.GetValueOrDefault(type.Key);
        var status = CheckNames(types.Values, type, known);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        if (type.VariesBySegment && known?.VariesBySegment is not true)
        {
            return SchemaOperationStatus.SegmentsNotSupported;
        }

        if (input.Kind is SchemaKind.MediaTypes && (type.VariesByCulture || type.IsElement))
        {
            return SchemaOperationStatus.NotAllowed;
        }

        return First(
            () => CheckReferences(before, input, known),
            () => ContainerRules.Check(type),
            () => PropertyRules.Check(before, input, known),
            () => CompositionRules.Check(before, input, known),
            () => CheckSystem(input, known));
    }

    public static bool IsAlias(string? alias) => alias is { Length: <= SchemaPlaces.LongestName } && Alias().IsMatch(alias);

    public static SchemaOperationStatus First(params ReadOnlySpan<Func<SchemaOperationStatus>> checks)
    {
        foreach (var check in checks)
        {
            if (check() is not SchemaOperationStatus.Success and var status)
            {
                return status;
            }
        }

        return SchemaOperationStatus.Success;
    }

    private static SchemaOperationStatus CheckNames(IEnumerable<ContentType> types, ContentType type, ContentType? known)
    {
        var status = SchemaPlaces.CheckName(type.Name);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        // What was imported under another alias may keep it.
        if (type.Alias != known?.Alias && !IsAlias(type.Alias))
        {
            return SchemaOperationStatus.InvalidAlias;
        }

        return types.Any(other => other.Key != type.Key && string.Equals(other.Alias, type.Alias, StringComparison.OrdinalIgnoreCase))
            ? SchemaOperationStatus.DuplicateAlias
            : SchemaOperationStatus.Success;
    }

    private static SchemaOperationStatus CheckReferences(ContentSchema schema, ContentTypeInput input, ContentType? known)
    {
        var (type, types) = (input.Type, schema.Types(input.Kind));
        if (type.ListViewKey is { } list && list != known?.ListViewKey && !schema.DataTypes.ContainsKey(list))
        {
            return SchemaOperationStatus.DataTypeNotFound;
        }

        // What is missing already may stay missing: an import may bring it later.
        var templates = type.AllowedTemplates.Except(known?.AllowedTemplates ?? []).Concat(input.DefaultTemplateKey is { } key ? [key] : []);
        if (templates.Any(template => !schema.Templates.ContainsKey(template)))
        {
            return SchemaOperationStatus.InvalidTemplateAlias;
        }

        var children = type.AllowedChildren.Select(child => child.Key).Except((known?.AllowedChildren ?? []).Select(child => child.Key));
        return children.Any(child => child != type.Key && (!types.TryGetValue(child, out var found) || found.IsElement))
            ? SchemaOperationStatus.AllowedTypeNotFound
            : SchemaOperationStatus.Success;
    }

    private static SchemaOperationStatus CheckSystem(ContentTypeInput input, ContentType? known)
    {
        if (input.Kind is not SchemaKind.MediaTypes || known is null || !SystemSchema.IsSystemMediaType(known.Alias))
        {
            return SchemaOperationStatus.Success;
        }

        var stays = input.Type.Alias == known.Alias && known.Properties
            .Where(property => SystemSchema.IsSystemMediaProperty(property.Alias))
            .All(property => input.Type.Properties.Any(kept => kept.Key == property.Key && kept.Alias == property.Alias));
        return stays ? SchemaOperationStatus.Success : SchemaOperationStatus.IsSystemType;
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Alias();
}
