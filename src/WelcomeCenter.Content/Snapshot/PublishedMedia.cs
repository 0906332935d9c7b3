using WelcomeCenter.Content.Media.Imaging;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>A file of the media library as pages use it; immutable, and another object after every change.</summary>
public sealed class PublishedMedia
{
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Alias of the media type: <c>Image</c>, <c>umbracoMediaArticle</c>, …</summary>
    public required string TypeAlias { get; init; }

    /// <summary>Address of the whole file, <c>/media/5f0c…/rathaus.png</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Pixels; null where it is no picture of pixels.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    public long Bytes { get; init; }

    /// <summary>The point that crops keep in view; null for the middle.</summary>
    public FocalPoint? Focus { get; init; }

    /// <summary>What a picture shows, by ISO code.</summary>
    public required IReadOnlyDictionary<string, string> AlternativeTexts { get; init; }
}
