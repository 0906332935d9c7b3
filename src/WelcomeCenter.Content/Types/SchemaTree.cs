namespace WelcomeCenter.Content.Types;

/// <summary>One of the trees in Settings: folders, the types in them, and below a type those that inherit from it.</summary>
public sealed class SchemaTree
{
    private readonly Dictionary<Guid, SchemaNode> nodes;
    private readonly ILookup<Guid, SchemaNode> children;

    private SchemaTree(IEnumerable<SchemaNode> all)
    {
        nodes = all.DistinctBy(node => node.Key).ToDictionary(node => node.Key);
        children = nodes.Values.ToLookup(node => node.ParentKey is { } parent && nodes.ContainsKey(parent) ? parent : Guid.Empty);
    }

    /// <param name="kind">Data types, document types or media types.</param>
    public static SchemaTree Of(ContentSchema schema, SchemaKind kind)
    {
        var items = kind is SchemaKind.DataTypes
            ? schema.DataTypes.Values.Select(type => (type.Key, type.Name, type.Folder, Parent: (Guid?)null))
            : schema.Types(kind).Values.Select(type => (type.Key, type.Name, type.Folder, Parent: type.ParentKey));
        var all = items.ToList();
        var stored = schema.StoredFolders.Where(folder => folder.Kind == kind).ToDictionary(folder => folder.Path, folder => folder.Key);
        var paths = stored.Keys.Concat(all.Select(item => item.Folder).OfType<string>()).SelectMany(FolderPath.WithParents).Distinct();
        var folders = paths.ToDictionary(path => path, path => stored.TryGetValue(path, out var key) ? key : FolderPath.Key(kind, path));
        return new SchemaTree(folders
            .Select(folder => new SchemaNode(folder.Value, At(FolderPath.Parent(folder.Key)), FolderPath.Name(folder.Key), folder.Key))
            .Concat(all.Select(item => new SchemaNode(item.Key, item.Parent ?? At(item.Folder), item.Name, null))));

        Guid? At(string? path) => path is null ? null : folders[path];
    }

    public SchemaNode? Find(Guid key) => nodes.GetValueOrDefault(key);

    public bool HasChildren(Guid key, bool foldersOnly = false) => children[key].Any(node => node.IsFolder || !foldersOnly);

    /// <summary>Folders first, then by name.</summary>
    /// <param name="parentKey">Null for the root.</param>
    public IReadOnlyList<SchemaNode> Children(Guid? parentKey, bool foldersOnly) =>
    [
        .. children[parentKey ?? Guid.Empty].Where(node => node.IsFolder || !foldersOnly)
            .OrderBy(node => !node.IsFolder)
            .ThenBy(node => node.Name, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(node => node.Key),
    ];

    /// <returns>Root first, the node itself last; empty when it is unknown.</returns>
    public IReadOnlyList<SchemaNode> Ancestors(Guid key)
    {
        var found = new List<SchemaNode>();
        for (var node = Find(key); node is not null && !found.Contains(node); node = node.ParentKey is { } parent ? Find(parent) : null)
        {
            found.Add(node);
        }

        found.Reverse();
        return found;
    }

    /// <summary>Everything below a node, at any depth; a circle ends where it began.</summary>
    public IReadOnlyCollection<SchemaNode> Below(Guid key)
    {
        var found = new HashSet<SchemaNode>();
        var open = new Stack<Guid>([key]);
        while (open.TryPop(out var current))
        {
            foreach (var child in children[current].Where(found.Add))
            {
                open.Push(child.Key);
            }
        }

        return found;
    }
}

/// <summary>A folder or an item of a tree in Settings.</summary>
/// <param name="FolderPath">As uSync writes it; null for an item.</param>
public sealed record SchemaNode(Guid Key, Guid? ParentKey, string Name, string? FolderPath)
{
    public bool IsFolder => FolderPath is not null;
}
