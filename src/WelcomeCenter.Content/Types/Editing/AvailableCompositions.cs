namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Which types another one may take its properties from, as Umbraco offers them.</summary>
public static class AvailableCompositions
{
    /// <param name="key">The type that is edited; null for a new one.</param>
    /// <param name="aliases">Properties that it shows at the moment.</param>
    /// <param name="chosen">Compositions that it has at the moment, saved or not.</param>
    public static IReadOnlyList<(ContentType Type, bool IsCompatible)> Of(
        ContentSchema schema, SchemaKind kind, Guid? key, bool isElement, IReadOnlyCollection<string> aliases, IReadOnlyCollection<Guid> chosen)
    {
        // What others take properties from takes none itself.
        var isUsed = key is { } own && schema.Dependents(kind, own).Count > 0;
        var taken = aliases.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. schema.Types(kind).Values
                .Where(type => type.Key != key && type.IsElement == isElement)
                .Where(type => chosen.Contains(type.Key) || (!isUsed && !type.Above.Any()))
                .OrderBy(type => type.Name, StringComparer.CurrentCulture)
                .Select(type => (type, chosen.Contains(type.Key) || !schema.Properties(type).Any(property => taken.Contains(property.Alias)))),
        ];
    }

    /// <summary>The names of the folders a type lies in, from the root down.</summary>
    public static IReadOnlyList<string> FoldersOf(ContentType type) =>
        type.Folder is { } path ? [.. FolderPath.WithParents(path).Reverse().Select(FolderPath.Name)] : [];
}
