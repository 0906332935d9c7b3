using System.Xml.Linq;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Blueprints;

/// <summary>Blueprints are kept as the documents that uSync writes; this reads and writes them.</summary>
internal static class BlueprintXml
{
    /// <returns>Null where the type is gone or the text is none of a document.</returns>
    public static Blueprint? Read(string xml, ContentSchema schema)
    {
        try
        {
            var item = SyncedDocument.Read(XElement.Parse(xml));
            return schema.DocumentType(item.ContentType) is { } type ? Of(item, type, schema) : null;
        }
        catch (MalformedFileException)
        {
            return null;
        }
    }

    /// <param name="document">Holds names and values; it is not in the database.</param>
    /// <param name="folder">Where it lies; uSync has no folders for blueprints and takes it for a parent that is missing.</param>
    public static XElement Write(Document document, ContentType type, ContentSchema schema, string defaultCulture, BlueprintFolder? folder)
    {
        var root = new DocumentWriter(schema, defaultCulture, new Dictionary<Guid, Document> { [document.Key] = document }).Write(document, type);
        var info = root.Element("Info")!;
        info.Add(new XElement("IsBlueprint", "true"));
        PutInto(root, folder);
        return root;
    }

    public static void PutInto(XElement root, BlueprintFolder? folder)
    {
        var parent = root.Element("Info")!.Element("Parent")!;
        parent.SetAttributeValue("Key", folder?.Key ?? Guid.Empty);
        parent.Value = folder?.Name ?? string.Empty;
    }

    private static Blueprint Of(SyncedDocument item, ContentType type, ContentSchema schema)
    {
        BlueprintVariant[] variants = type.VariesByCulture
            ? [.. item.Names.Select(name => new BlueprintVariant(name.Key, name.Value))]
            : [new BlueprintVariant(null, item.DefaultName)];
        return new Blueprint(item.Key, item.ParentKey, item.DefaultName, type, item.CreateDate ?? DateTimeOffset.UnixEpoch, variants, [.. Values(item, type, schema)]);
    }

    private static IEnumerable<PropertyOutput> Values(SyncedDocument item, ContentType type, ContentSchema schema)
    {
        foreach (var value in item.Values)
        {
            if (schema.Property(type, value.Alias) is { } property
                && ContentSchema.Varies(type, property) == value.Culture is not null
                && PropertyEditors.PropertyEditors.Find(property.EditorAlias)
                    .ToEditor(SyncedValues.Stored(property, value.Text), EditorContext.For(schema, property, value.Culture)) is { } exchanged)
            {
                yield return new PropertyOutput(property.Alias, property.EditorAlias, value.Culture, exchanged);
            }
        }
    }
}
