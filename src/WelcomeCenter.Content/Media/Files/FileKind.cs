using System.Collections.Frozen;

namespace WelcomeCenter.Content.Media.Files;

/// <summary>A kind of file that the library takes. What is not listed is refused: a list of the dangerous is never complete.</summary>
/// <param name="Extension">Lower case, without the dot.</param>
/// <param name="MediaType">Alias of the media type that a file of this kind becomes.</param>
/// <param name="Looks">Whether the first bytes are those of such a file, whatever its name says.</param>
/// <param name="ShownInPlace">Whether a browser may open it; others are only downloaded.</param>
public sealed record FileKind(string Extension, string ContentType, string MediaType, Func<ReadOnlySpan<byte>, bool> Looks, bool ShownInPlace)
{
    private static readonly FrozenDictionary<string, FileKind> ByExtension = Known().ToFrozenDictionary(kind => kind.Extension);

    private static readonly FileKind Words = new("udt", "application/octet-stream", string.Empty, FileSignatures.Text, false);

    public static IReadOnlyCollection<FileKind> All => ByExtension.Values;

    /// <summary>What may be uploaded: the library's kinds, and words for the dictionary, which the library does not take.</summary>
    public static IEnumerable<FileKind> Uploads => [.. All, Words];

    /// <summary>Pictures that can be cut to size.</summary>
    public bool IsImage => MediaType is MediaAliases.ImageType;

    public bool IsSvg => MediaType is MediaAliases.SvgType;

    /// <param name="fileName">Any name or path; only its extension counts.</param>
    public static FileKind? Of(string fileName) =>
        ByExtension.GetValueOrDefault(Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant());

    /// <inheritdoc cref="Of"/>
    public static FileKind? OfUpload(string fileName) =>
        Of(fileName) ?? (Path.GetExtension(fileName).Equals(".udt", StringComparison.OrdinalIgnoreCase) ? Words : null);

    private static IEnumerable<FileKind> Known()
    {
        yield return new("jpg", "image/jpeg", MediaAliases.ImageType, FileSignatures.Jpeg, true);
        yield return new("jpeg", "image/jpeg", MediaAliases.ImageType, FileSignatures.Jpeg, true);
        yield return new("png", "image/png", MediaAliases.ImageType, FileSignatures.Png, true);
        yield return new("webp", "image/webp", MediaAliases.ImageType, FileSignatures.Webp, true);
        yield return new("svg", "image/svg+xml", MediaAliases.SvgType, FileSignatures.Text, true);
        yield return new("pdf", "application/pdf", MediaAliases.ArticleType, FileSignatures.Pdf, true);
        yield return new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaAliases.ArticleType, FileSignatures.Zip, false);
        yield return new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaAliases.FileType, FileSignatures.Zip, false);
        yield return new("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", MediaAliases.FileType, FileSignatures.Zip, false);
        yield return new("odt", "application/vnd.oasis.opendocument.text", MediaAliases.FileType, FileSignatures.Zip, false);
        yield return new("ods", "application/vnd.oasis.opendocument.spreadsheet", MediaAliases.FileType, FileSignatures.Zip, false);
        yield return new("txt", "text/plain", MediaAliases.FileType, FileSignatures.Text, false);
        yield return new("csv", "text/csv", MediaAliases.FileType, FileSignatures.Text, false);
        yield return new("ics", "text/calendar", MediaAliases.FileType, FileSignatures.Text, false);
        yield return new("mp3", "audio/mpeg", MediaAliases.AudioType, FileSignatures.Mp3, true);
        yield return new("ogg", "audio/ogg", MediaAliases.AudioType, FileSignatures.Ogg, true);
        yield return new("mp4", "video/mp4", MediaAliases.VideoType, FileSignatures.Mp4, true);
        yield return new("webm", "video/webm", MediaAliases.VideoType, FileSignatures.Webm, true);
    }
}
