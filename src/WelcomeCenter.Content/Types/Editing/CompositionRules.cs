namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Which types lend their properties to which.</summary>
internal static class CompositionRules
{
    public static SchemaOperationStatus Check(ContentSchema before, ContentTypeInput input, ContentType? known)
    {
        var types = before.Types(input.Kind);
        var type = input.Type;
        var isNew = type.Above.Except(known?.Above ?? []).ToList();
        if (type.ParentKey is { } parent && !types.ContainsKey(parent) && isNew.Contains(parent))
        {
            return SchemaOperationStatus.InvalidInheritance;
        }

        if (isNew.Any(key => key == type.Key || !types.ContainsKey(key)))
        {
            return SchemaOperationStatus.InvalidComposition;
        }

        // Blocks have no page, so what lends its properties to them has none either, and the other way round.
        if (type.Above.Any(key => types.TryGetValue(key, out var above) && above.IsElement != type.IsElement)
            && (isNew.Count > 0 || known?.IsElement != type.IsElement))
        {
            return SchemaOperationStatus.InvalidComposition;
        }

        var after = before.With(input.Kind, type);
        if (after.TypesAbove(input.Kind, type).Contains(type.Key))
        {
            return isNew.Contains(type.ParentKey ?? Guid.Empty) ? SchemaOperationStatus.InvalidInheritance : SchemaOperationStatus.InvalidComposition;
        }

        return CheckAliases(before, after, input);
    }

    /// <summary>No type may have two properties of one alias; what an import brought about is not held against the person.</summary>
    private static SchemaOperationStatus CheckAliases(ContentSchema before, ContentSchema after, ContentTypeInput input)
    {
        foreach (var concerned in after.Dependents(input.Kind, input.Type.Key).Prepend(input.Type))
        {
            var clashes = Clashes(after, input.Kind, concerned);
            if (before.Types(input.Kind).TryGetValue(concerned.Key, out var old))
            {
                clashes.ExceptWith(Clashes(before, input.Kind, old));
            }

            if (clashes.Count > 0)
            {
                return concerned == input.Type ? SchemaOperationStatus.DuplicatePropertyTypeAlias : SchemaOperationStatus.InvalidComposition;
            }
        }

        return SchemaOperationStatus.Success;
    }

    private static HashSet<string> Clashes(ContentSchema schema, SchemaKind kind, ContentType type) =>
    [
        .. schema.TypesAbove(kind, type).Append(type.Key).Distinct()
            .Select(key => key == type.Key ? type : schema.Types(kind).GetValueOrDefault(key))
            .OfType<ContentType>()
            .SelectMany(above => above.Properties)
            .GroupBy(property => property.Alias.ToUpperInvariant())
            .Where(group => group.DistinctBy(property => property.Key).Count() > 1)
            .Select(group => group.Key),
    ];
}
