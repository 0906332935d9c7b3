using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>Puts documents into a <see cref="SnapshotTree"/> and takes them out, piece by piece.</summary>
internal sealed class SnapshotTreeBuilder(SnapshotTree start)
{
    private readonly ImmutableDictionary<Guid, PublishedDocument>.Builder stored = start.Stored.ToBuilder();
    private readonly ImmutableDictionary<Guid, PublishedDocument>.Builder documents = start.Documents.ToBuilder();
    private readonly ImmutableDictionary<Guid, ImmutableSortedSet<SortedKey>>.Builder children = start.Children.ToBuilder();
    private readonly ImmutableDictionary<SegmentKey, ImmutableSortedSet<SortedKey>>.Builder segments = start.Segments.ToBuilder();
    private readonly ImmutableDictionary<string, ImmutableSortedSet<SortedKey>>.Builder byType = start.ByType.ToBuilder();
    private readonly HashSet<Guid> changed = [];

    /// <summary>Documents whose content, visibility or address differs from the tree the builder started with.</summary>
    public IReadOnlyCollection<Guid> Changed
    {
        get
        {
            // The first root is addressed without its segment: another one in its place changes the addresses below both.
            var (before, after) = (SnapshotTree.First(start.Children), SnapshotTree.First(children));
            return before == after ? changed : [.. changed.Union(Branch(before)).Union(Branch(after))];
        }
    }

    public void Put(PublishedDocument document)
    {
        if (stored.TryGetValue(document.Key, out var before))
        {
            Drop(children, Parent(before), Entry(before));
        }

        stored[document.Key] = document;
        Add(children, Parent(document), Entry(document));
        Refresh(document.Key, addressChanged: before is not null && !SameAddress(before, document));
    }

    public void Remove(Guid key)
    {
        if (stored.TryGetValue(key, out var before))
        {
            Drop(children, Parent(before), Entry(before));
            stored.Remove(key);
            Refresh(key, addressChanged: true);
        }
    }

    public SnapshotTree ToTree() =>
        new(stored.ToImmutable(), documents.ToImmutable(), children.ToImmutable(), segments.ToImmutable(), byType.ToImmutable());

    /// <summary>Brings what a reader sees of a document up to date, and of its descendants where that follows from it.</summary>
    private void Refresh(Guid key, bool addressChanged)
    {
        changed.Add(key);
        var before = documents.GetValueOrDefault(key);
        var after = stored.TryGetValue(key, out var document) ? Reachable(document) : null;
        if (before is not null)
        {
            Unregister(before);
        }

        if (after is not null)
        {
            Register(after);
        }

        if (addressChanged || !SameReach(before, after))
        {
            foreach (var child in children.GetValueOrDefault(key) ?? [])
            {
                // A culture more or less also changes the addresses in which a fallback segment stands in.
                Refresh(child.Key, addressChanged: true);
            }
        }
    }

    private PublishedDocument? Reachable(PublishedDocument document)
    {
        if (document.ParentKey is not { } parentKey)
        {
            return document.At(level: 1, document.Variants);
        }

        if (!documents.TryGetValue(parentKey, out var parent))
        {
            return null;
        }

        var allCultures = document.Variants.Keys.All(parent.IsPublishedOrShared);
        var variants = allCultures
            ? document.Variants
            : document.Variants.Where(pair => parent.IsPublishedOrShared(pair.Key)).ToFrozenDictionary();
        return variants.Count is 0 ? null : document.At(parent.Level + 1, variants);
    }

    private void Register(PublishedDocument document)
    {
        documents[document.Key] = document;
        Add(byType, document.ContentTypeAlias, Entry(document));
        foreach (var (culture, variant) in document.Variants)
        {
            Add(segments, new SegmentKey(Parent(document), culture, variant.Segment), Entry(document));
        }
    }

    private void Unregister(PublishedDocument document)
    {
        documents.Remove(document.Key);
        Drop(byType, document.ContentTypeAlias, Entry(document));
        foreach (var (culture, variant) in document.Variants)
        {
            Drop(segments, new SegmentKey(Parent(document), culture, variant.Segment), Entry(document));
        }
    }

    private IEnumerable<Guid> Branch(Guid? root) =>
        root is not { } key ? [] : (children.GetValueOrDefault(key) ?? []).SelectMany(child => Branch(child.Key)).Prepend(key);

    private static Guid Parent(PublishedDocument document) => document.ParentKey ?? Guid.Empty;

    private static SortedKey Entry(PublishedDocument document) => new(document.SortOrder, document.Key);

    private static bool SameAddress(PublishedDocument before, PublishedDocument after) =>
        before.ParentKey == after.ParentKey
        && before.Variants.All(pair => after.Variants.TryGetValue(pair.Key, out var variant) && variant.Segment == pair.Value.Segment);

    private static bool SameReach(PublishedDocument? before, PublishedDocument? after) =>
        before is null || after is null
            ? before is null && after is null
            : before.Level == after.Level
                && before.Variants.Count == after.Variants.Count
                && before.Variants.Keys.All(after.Variants.ContainsKey);

    private static void Add<TKey>(ImmutableDictionary<TKey, ImmutableSortedSet<SortedKey>>.Builder index, TKey key, SortedKey entry)
        where TKey : notnull =>
        index[key] = (index.GetValueOrDefault(key) ?? []).Add(entry);

    private static void Drop<TKey>(ImmutableDictionary<TKey, ImmutableSortedSet<SortedKey>>.Builder index, TKey key, SortedKey entry)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var entries))
        {
            var rest = entries.Remove(entry);
            if (rest.IsEmpty)
            {
                index.Remove(key);
            }
            else
            {
                index[key] = rest;
            }
        }
    }
}
