using System.Text.Json.Nodes;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Media items in the shape of the contract (delivery document, section 5).</summary>
internal static class MediaJson
{
    /// <summary>As a picker of content shows it.</summary>
    public static JsonObject Picked(PublishedMedia media) => new()
    {
        ["focalPoint"] = media.Focus is { } focus ? new JsonObject { ["left"] = focus.Left, ["top"] = focus.Top } : null,
        ["crops"] = new JsonArray(),
        ["id"] = media.Key,
        ["name"] = media.Name,
        ["mediaType"] = media.TypeAlias,
        ["url"] = media.Source,
        ["extension"] = Path.GetExtension(media.Source).TrimStart('.'),
        ["width"] = media.Width,
        ["height"] = media.Height,
        ["bytes"] = media.Bytes,
        ["properties"] = Properties(media),
    };

    /// <summary>As the media endpoints show it.</summary>
    /// <param name="media">Null for a folder.</param>
    /// <param name="path">Names from the root of the library down to the item.</param>
    public static JsonObject Whole(MediaListItem item, PublishedMedia? media, IEnumerable<string> path)
    {
        var json = media is null ? Folder(item) : Picked(media);
        json["path"] = $"/{string.Join('/', path).ToLowerInvariant()}/";
        json["createDate"] = ContentJson.Date(item.CreateDate);
        json["updateDate"] = ContentJson.Date(item.UpdateDate);
        return json;
    }

    private static JsonObject Folder(MediaListItem item) => new()
    {
        ["focalPoint"] = null,
        ["crops"] = null,
        ["id"] = item.Key,
        ["name"] = item.Name,
        ["mediaType"] = item.MediaType.Alias,
        ["url"] = string.Empty,
        ["extension"] = null,
        ["width"] = null,
        ["height"] = null,
        ["bytes"] = null,
        ["properties"] = new JsonObject(),
    };

    private static JsonObject Properties(PublishedMedia media)
    {
        if (media.AlternativeTexts.Count is 0)
        {
            return [];
        }

        var texts = new JsonObject();
        foreach (var (language, text) in media.AlternativeTexts)
        {
            texts[language] = text;
        }

        return new JsonObject { [MediaAliases.AlternativeText] = texts };
    }
}
