using System.Collections.Frozen;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Tests.Snapshot;

/// <summary>Whatever happens to documents, a snapshot changed piece by piece equals one that is built from scratch.</summary>
internal sealed class SnapshotTreeProperties
{
    private static readonly Guid[] Keys = [.. Enumerable.Range(1, 8).Select(number => new Guid(number, 0, 0, new byte[8]))];
    private static readonly string[] Cultures = ["de", "en", "ar"];

    private static readonly SnapshotSite Site = new(
        [new Language("de", "German", true, true, null, 0), new Language("en", "English", false, false, "de", 1), new Language("ar", "Arabic", false, false, "de", 2)],
        [new SnapshotDomain("en", "/english", Keys[0], null)],
        []);

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Piecewise_equals_rebuilt() => Prop.ForAll(Arb.From(Operations()), operations =>
    {
        var tree = SnapshotTree.Empty;
        var documents = new Dictionary<Guid, PublishedDocument>();
        foreach (var operation in operations)
        {
            var builder = new SnapshotTreeBuilder(tree);
            if (operation.Document is { } document && !IsBelowItself(document, documents))
            {
                documents[operation.Key] = document;
                builder.Put(document);
            }
            else
            {
                documents.Remove(operation.Key);
                builder.Remove(operation.Key);
            }

            var before = tree;
            tree = builder.ToTree();
            var told = builder.Changed;
            var differing = Keys.Where(key => Describe(before, key) != Describe(tree, key));
            if (differing.Except(told).Any())
            {
                return false.Label("A document changed without being named in the change.");
            }
        }

        var rebuilt = new SnapshotTreeBuilder(SnapshotTree.Empty);
        foreach (var document in documents.Values)
        {
            rebuilt.Put(document);
        }

        return (Describe(tree) == Describe(rebuilt.ToTree())).Label($"{Describe(tree)}\nrebuilt:\n{Describe(rebuilt.ToTree())}");
    });

    private static Gen<Operation[]> Operations()
    {
        var document =
            from key in Gen.Elements(Keys)
            from parent in Gen.Elements(Keys.Cast<Guid?>().Append(null).Append(null))
            from sortOrder in Gen.Choose(0, 3)
            from invariant in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
            from mask in Gen.Choose(1, 7)
            let cultures = Cultures.Where((_, index) => (mask & (1 << index)) != 0)
            from segment in Gen.Elements("a", "b", "c")
            from type in Gen.Elements("page", "guide")
            select new Operation(key, new PublishedDocument
            {
                Key = key,
                ParentKey = parent == key ? null : parent,
                ContentTypeAlias = type,
                SortOrder = sortOrder,
                Variants = (invariant ? [string.Empty] : cultures).ToFrozenDictionary(
                    culture => culture,
                    culture => new PublishedVariant(culture + segment, segment, default, FrozenDictionary<string, object>.Empty)),
                InvariantValues = FrozenDictionary<string, object>.Empty,
            });
        var removal = Gen.Elements(Keys).Select(key => new Operation(key, null));
        return Gen.Frequency((4, document), (1, removal)).ListOf().Select(list => list.ToArray());
    }

    private static bool IsBelowItself(PublishedDocument document, Dictionary<Guid, PublishedDocument> documents)
    {
        for (var above = document.ParentKey; above is { } key; above = documents.GetValueOrDefault(key)?.ParentKey)
        {
            if (key == document.Key)
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(SnapshotTree tree) =>
        string.Join('\n', Keys.Select(key => Describe(tree, key)))
        + string.Join(',', new[] { "page", "guide" }.SelectMany(tree.OfType).Select(document => document.Key.ToString()[..8]))
        + string.Join(',', Keys.Append(Guid.Empty).SelectMany(tree.ChildrenOf).Select(document => document.Key.ToString()[..8]));

    /// <summary>Everything a reader can learn of one document.</summary>
    private static string Describe(SnapshotTree tree, Guid key)
    {
        if (!tree.Documents.TryGetValue(key, out var document))
        {
            return "-";
        }

        var snapshot = new PublishedSnapshot(tree, Site, ImmutableDictionary<RedirectKey, Guid>.Empty, SnapshotMedia.Empty);
        var cultures = document.Variants.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value.Name}");
        var urls = Cultures.Select(culture => $"{snapshot.Url(key, culture)} {snapshot.FallbackUrl(key, culture)}");
        return $"{document.ContentTypeAlias} {document.Level} {document.SortOrder} {string.Join(' ', cultures)} {string.Join(' ', urls)}";
    }

    private sealed record Operation(Guid Key, PublishedDocument? Document)
    {
        public override string ToString() => Document is null
            ? $"remove {Key.ToString()[..8]}"
            : $"put {Key.ToString()[..8]} below {Document.ParentKey?.ToString()[..8]} at {Document.SortOrder} {string.Join(' ', Document.Variants.Select(pair => $"{pair.Key}:{pair.Value.Segment}"))}";
    }
}
