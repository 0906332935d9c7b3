namespace WelcomeCenter.Content.Media;

/// <summary>Aliases of Umbraco's own media types and their properties.</summary>
public static class MediaAliases
{
    public const string File = "umbracoFile";
    public const string Width = "umbracoWidth";
    public const string Height = "umbracoHeight";
    public const string Bytes = "umbracoBytes";
    public const string Extension = "umbracoExtension";

    /// <summary>Ours: what a picture shows, by language.</summary>
    public const string AlternativeText = "alternativeText";

    public const string FileType = "File";
    public const string ImageType = "Image";
    public const string SvgType = "umbracoMediaVectorGraphics";
    public const string AudioType = "umbracoMediaAudio";
    public const string VideoType = "umbracoMediaVideo";
    public const string ArticleType = "umbracoMediaArticle";
}
