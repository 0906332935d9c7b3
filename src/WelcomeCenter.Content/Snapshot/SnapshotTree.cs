using System.Collections.Immutable;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>The indexes over the published documents. A change goes through <see cref="SnapshotTreeBuilder"/> and shares what it leaves alone.</summary>
/// <param name="Stored">Every document with something published, whether or not its ancestors are.</param>
/// <param name="Documents">Those a reader can reach, each with only the cultures in which all of its ancestors are published.</param>
/// <param name="Children">Keys of <paramref name="Stored"/> by parent; roots stand under the empty key.</param>
/// <param name="Segments">Who answers to a URL segment below a parent; more than one only when siblings collide.</param>
internal sealed record SnapshotTree(
    ImmutableDictionary<Guid, PublishedDocument> Stored,
    ImmutableDictionary<Guid, PublishedDocument> Documents,
    ImmutableDictionary<Guid, ImmutableSortedSet<SortedKey>> Children,
    ImmutableDictionary<SegmentKey, ImmutableSortedSet<SortedKey>> Segments,
    ImmutableDictionary<string, ImmutableSortedSet<SortedKey>> ByType)
{
    public static SnapshotTree Empty { get; } = new(
        ImmutableDictionary<Guid, PublishedDocument>.Empty,
        ImmutableDictionary<Guid, PublishedDocument>.Empty,
        ImmutableDictionary<Guid, ImmutableSortedSet<SortedKey>>.Empty,
        ImmutableDictionary<SegmentKey, ImmutableSortedSet<SortedKey>>.Empty,
        ImmutableDictionary<string, ImmutableSortedSet<SortedKey>>.Empty);

    /// <summary>The root whose segment does not stand in addresses.</summary>
    public Guid? MainRoot => First(Children);

    public static Guid? First(IReadOnlyDictionary<Guid, ImmutableSortedSet<SortedKey>> children) =>
        children.TryGetValue(Guid.Empty, out var roots) ? roots[0].Key : null;

    public IEnumerable<PublishedDocument> ChildrenOf(Guid parent)
    {
        foreach (var child in Children.GetValueOrDefault(parent) ?? [])
        {
            if (Documents.TryGetValue(child.Key, out var document))
            {
                yield return document;
            }
        }
    }

    public IEnumerable<PublishedDocument> OfType(string alias) =>
        (ByType.GetValueOrDefault(alias) ?? []).Select(entry => Documents[entry.Key]);

    /// <summary>The child that answers to a segment in a culture, or as an invariant document.</summary>
    public PublishedDocument? Child(Guid parent, string culture, string segment) =>
        First(new SegmentKey(parent, culture, segment)) ?? First(new SegmentKey(parent, string.Empty, segment));

    private PublishedDocument? First(SegmentKey key) =>
        Segments.TryGetValue(key, out var claims) ? Documents[claims[0].Key] : null;
}

/// <summary>A key in the order of its document among its siblings.</summary>
internal readonly record struct SortedKey(int SortOrder, Guid Key) : IComparable<SortedKey>
{
    public int CompareTo(SortedKey other) =>
        SortOrder != other.SortOrder ? SortOrder.CompareTo(other.SortOrder) : Key.CompareTo(other.Key);
}

/// <summary>A URL segment below a parent in a culture.</summary>
internal readonly record struct SegmentKey(Guid Parent, string Culture, string Segment);
