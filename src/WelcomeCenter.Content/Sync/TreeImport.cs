using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Sync;

/// <summary>What the import of documents and of media has in common: where a node stands.</summary>
internal static class TreeImport
{
    /// <summary>Puts a node below another one, and what is below it along with it.</summary>
    public static void Place<TNode>(TNode node, TNode? parent, IEnumerable<TNode> all)
        where TNode : class, ITreeNode
    {
        var before = node.Path;
        node.ParentKey = parent?.Key;
        node.Path = ITreeNode.PathBelow(parent, node.Key);
        node.Level = (parent?.Level ?? 0) + 1;
        if (before.Length is 0 || before == node.Path)
        {
            return;
        }

        foreach (var below in all.Where(other => other != node && other.Path.StartsWith(before, StringComparison.Ordinal)))
        {
            below.Path = node.Path + below.Path[before.Length..];
            below.Level = DocumentQueries.Keys(below.Path).Count;
        }
    }

    /// <summary>The parent that the file names, unless it stands below the node itself; then the node stays where it is.</summary>
    public static TNode? Parent<TNode>(ImportRun run, USyncFile file, TNode? known, Guid? parentKey, IReadOnlyDictionary<Guid, TNode> stored)
        where TNode : class, ITreeNode
    {
        var parent = parentKey is { } key ? stored[key] : null;
        if (known is null || parent?.Path.StartsWith(known.Path, StringComparison.Ordinal) is not true)
        {
            return parent;
        }

        run.Warn(file, "The parent stands below the item itself; it stays where it is.");
        return known.ParentKey is { } current ? stored.GetValueOrDefault(current) : null;
    }

    /// <summary>The node and what is below it leave the list.</summary>
    public static IReadOnlyList<TNode> Take<TNode>(Guid key, Dictionary<Guid, TNode> stored)
        where TNode : class, ITreeNode
    {
        if (stored.GetValueOrDefault(key) is not { } root)
        {
            return [];
        }

        var gone = stored.Values.Where(node => node.Path.StartsWith(root.Path, StringComparison.Ordinal)).ToList();
        gone.ForEach(node => stored.Remove(node.Key));
        return gone;
    }
}
