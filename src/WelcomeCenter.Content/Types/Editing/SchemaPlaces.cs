namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Folders as places where items are put.</summary>
internal static class SchemaPlaces
{
    public const int LongestName = 255;

    /// <param name="parentKey">Null for the root.</param>
    public static (SchemaOperationStatus Status, string? Path) Folder(SchemaTree tree, Guid? parentKey)
    {
        if (parentKey is not { } key)
        {
            return (SchemaOperationStatus.Success, null);
        }

        return tree.Find(key) switch
        {
            null => (SchemaOperationStatus.ParentNotFound, null),
            { IsFolder: false } => (SchemaOperationStatus.InvalidParent, null),
            var folder => (SchemaOperationStatus.Success, folder.FolderPath),
        };
    }

    public static SchemaOperationStatus CheckName(string? name) => name?.Trim().Length switch
    {
        null or 0 => SchemaOperationStatus.InvalidName,
        > LongestName => SchemaOperationStatus.NameTooLong,
        _ => name.Any(char.IsControl) ? SchemaOperationStatus.InvalidName : SchemaOperationStatus.Success,
    };

    /// <summary>The name with a number behind it that nobody else has.</summary>
    public static string Free(Func<int, string> numbered, ICollection<string> taken)
    {
        var number = 1;
        while (taken.Contains(numbered(number), StringComparer.OrdinalIgnoreCase))
        {
            number++;
        }

        return numbered(number);
    }
}
