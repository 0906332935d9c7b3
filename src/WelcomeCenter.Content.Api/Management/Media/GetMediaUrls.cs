using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Addresses of files, whole and in a size. What lies in the recycle bin has none.</summary>
internal static class GetMediaUrls
{
    private const int UsualSize = 200;

    public static IEnumerable<UrlsOfMedia> Whole(Guid[] id, SnapshotStore snapshots) =>
        id.Select(snapshots.Current.Media).OfType<PublishedMedia>().Select(media => new UrlsOfMedia(media.Key, [new UrlInfo(media.Source)]));

    public static IEnumerable<UrlsOfMedia> Resized(
        Guid[] id, int? width, int? height, string? mode, SnapshotStore snapshots, ImageAddresses addresses)
    {
        var cropMode = Enum.TryParse<ImageCropMode>(mode, ignoreCase: true, out var known) ? known : ImageCropMode.Max;
        var size = new ImageSize(Math.Clamp(width ?? UsualSize, 0, ImageSize.Longest), Math.Clamp(height ?? UsualSize, 0, ImageSize.Longest), cropMode);
        return id.Select(snapshots.Current.Media).OfType<PublishedMedia>()
            .Select(media => new UrlsOfMedia(media.Key, Url(media, size, addresses) is { } url ? [new UrlInfo(url)] : []));
    }

    /// <summary>A drawing fits every size; other files have no picture.</summary>
    private static string? Url(PublishedMedia media, ImageSize size, ImageAddresses addresses) => media switch
    {
        { Width: not null } => addresses.Of(media.Source, size with { Focus = media.Focus }),
        { TypeAlias: WelcomeCenter.Content.Media.MediaAliases.SvgType } => media.Source,
        _ => null,
    };

    internal sealed record UrlsOfMedia(Guid Id, IEnumerable<UrlInfo> UrlInfos);

    internal sealed record UrlInfo(string Url)
    {
        public string? Culture { get; }
    }
}
