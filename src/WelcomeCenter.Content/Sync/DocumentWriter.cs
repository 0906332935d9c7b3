using System.Globalization;
using System.Xml.Linq;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Writes documents as uSync files.</summary>
internal sealed class DocumentWriter(ContentSchema schema, string defaultCulture, IReadOnlyDictionary<Guid, Document> documents)
{
    public XElement Write(Document document, ContentType type)
    {
        DocumentVariant[] named = type.VariesByCulture
            ? [.. document.Variants.Where(variant => variant.Culture != DocumentVariant.Shared).OrderBy(variant => variant.Culture, StringComparer.Ordinal)]
            : [];
        var template = document.TemplateKey is { } templateKey ? schema.Templates.GetValueOrDefault(templateKey) : null;
        return new XElement(
            "Content",
            new XAttribute("Key", document.Key),
            new XAttribute("Alias", Name(document)),
            new XAttribute("Level", document.Level),
            new XElement(
                "Info",
                new XElement(
                    "Parent",
                    new XAttribute("Key", document.ParentKey ?? Guid.Empty),
                    document.ParentKey is { } parent ? Name(documents[parent]) : string.Empty),
                new XElement("Path", Path(document)),
                new XElement("Trashed", "false"),
                new XElement("ContentType", type.Alias),
                new XElement("CreateDate", document.CreateDate.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)),
                new XElement(
                    "NodeName",
                    new XAttribute("Default", Name(document)),
                    named.Select(variant => new XElement("Name", new XAttribute("Culture", variant.Culture), variant.Name))),
                new XElement("SortOrder", document.SortOrder),
                new XElement(
                    "Published",
                    new XAttribute("Default", document.Variants.Exists(variant => variant.IsPublished)),
                    named.Select(variant => new XElement("Published", new XAttribute("Culture", variant.Culture), variant.IsPublished))),
                new XElement("Schedule", document.Variants.OrderBy(variant => variant.Culture, StringComparer.Ordinal).SelectMany(Plans)),
                template is null ? new XElement("Template") : new XElement("Template", new XAttribute("Key", template.Key), template.Alias)),
            new XElement("Properties", Properties(document, type, named)));
    }

    private static IEnumerable<XElement> Plans(DocumentVariant variant)
    {
        foreach (var (action, at) in ((string, DateTimeOffset?)[])[("Release", variant.ReleaseAt), ("Expire", variant.ExpireAt)])
        {
            if (at is { } time)
            {
                yield return new XElement(
                    "ContentSchedule",
                    new XElement("Culture", variant.Culture),
                    new XElement("Action", action),
                    new XElement("Date", time.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>Names from the root down, as domains hold them.</summary>
    public string NamePath(Document document) => string.Concat(Ancestry(document).Select(ancestor => "/" + Name(ancestor)));

    /// <summary>The name in the default language, or in the first one there is.</summary>
    public string Name(Document document) =>
        (document.Variants.Find(variant => variant.Culture == defaultCulture && variant.Name is not null)
            ?? document.Variants.OrderBy(variant => variant.Culture, StringComparer.Ordinal).FirstOrDefault(variant => variant.Name is not null))?.Name
        ?? string.Empty;

    private string Path(Document document) =>
        string.Concat(Ancestry(document).Select(ancestor => "/" + SafeNames.Alias(Name(ancestor))));

    private IEnumerable<Document> Ancestry(Document document) =>
        DocumentQueries.Keys(document.Path).Where(documents.ContainsKey).Select(key => documents[key]);

    private IEnumerable<XElement> Properties(Document document, ContentType type, DocumentVariant[] named)
    {
        var stored = document.Variants.ToDictionary(variant => variant.Culture, variant => StoredValues.Read(variant.Values));
        foreach (var property in schema.Properties(type).OrderBy(property => property.Alias, StringComparer.OrdinalIgnoreCase))
        {
            string[] cultures = ContentSchema.Varies(type, property) ? [.. named.Select(variant => variant.Culture)] : [DocumentVariant.Shared];
            yield return new XElement(
                property.Alias,
                cultures.Select(culture => new XElement(
                    "Value",
                    culture.Length is 0 ? null : new XAttribute("Culture", culture),
                    SyncedValues.Written(property, stored.GetValueOrDefault(culture)?.GetValueOrDefault(property.Alias) ?? string.Empty))));
        }
    }
}
