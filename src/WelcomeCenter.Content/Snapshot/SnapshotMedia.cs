using System.Collections.Immutable;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>The files of the library, by key and by address.</summary>
internal sealed class SnapshotMedia
{
    private readonly ImmutableDictionary<Guid, PublishedMedia> byKey;
    private readonly ImmutableDictionary<string, PublishedMedia> bySource;

    private SnapshotMedia(ImmutableDictionary<Guid, PublishedMedia> byKey, ImmutableDictionary<string, PublishedMedia> bySource) =>
        (this.byKey, this.bySource) = (byKey, bySource);

    public static SnapshotMedia Empty { get; } =
        new(ImmutableDictionary<Guid, PublishedMedia>.Empty, ImmutableDictionary.Create<string, PublishedMedia>(StringComparer.Ordinal));

    public PublishedMedia? Find(Guid key) => byKey.GetValueOrDefault(key);

    public PublishedMedia? At(string source) => bySource.GetValueOrDefault(source);

    /// <param name="keys">Items that are replaced by those of <paramref name="media"/>, or gone.</param>
    public SnapshotMedia With(IReadOnlyCollection<Guid> keys, IReadOnlyCollection<PublishedMedia> media)
    {
        var old = keys.Select(Find).OfType<PublishedMedia>().Select(item => item.Source);
        return new SnapshotMedia(
            byKey.RemoveRange(keys).SetItems(media.Select(item => KeyValuePair.Create(item.Key, item))),
            bySource.RemoveRange(old).SetItems(media.Select(item => KeyValuePair.Create(item.Source, item))));
    }
}
