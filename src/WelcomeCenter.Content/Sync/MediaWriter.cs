using System.Globalization;
using System.Xml.Linq;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Writes media items as uSync files. What a file says about itself is not written; an import reads it from the file again.</summary>
internal sealed class MediaWriter(ContentSchema schema, IReadOnlyDictionary<Guid, MediaItem> media)
{
    private static readonly string[] ReadFromFile = [MediaAliases.Width, MediaAliases.Height, MediaAliases.Bytes, MediaAliases.Extension];

    public XElement Write(MediaItem item, ContentType type) => new(
        "Media",
        new XAttribute("Key", item.Key),
        new XAttribute("Alias", item.Name),
        new XAttribute("Level", item.Level),
        new XElement(
            "Info",
            new XElement(
                "Parent",
                new XAttribute("Key", item.ParentKey ?? Guid.Empty),
                item.ParentKey is { } parent ? media[parent].Name : string.Empty),
            new XElement("Path", string.Concat(DocumentQueries.Keys(item.Path).Where(media.ContainsKey).Select(key => "/" + SafeNames.Alias(media[key].Name)))),
            new XElement("Trashed", "false"),
            new XElement("ContentType", type.Alias),
            new XElement("CreateDate", item.CreateDate.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)),
            new XElement("NodeName", new XAttribute("Default", item.Name)),
            new XElement("SortOrder", item.SortOrder)),
        new XElement("Properties", Properties(item, type)));

    private IEnumerable<XElement> Properties(MediaItem item, ContentType type)
    {
        var values = StoredValues.Read(item.Values);
        return schema.Properties(type)
            .Where(property => !ReadFromFile.Contains(property.Alias))
            .OrderBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
            .Select(property => new XElement(
                property.Alias, new XElement("Value", SyncedValues.Written(property, values.GetValueOrDefault(property.Alias, string.Empty)))));
    }
}
