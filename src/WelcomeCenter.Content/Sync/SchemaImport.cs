using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Everything that is kept as its uSync document: types, templates, and what we only pass on.</summary>
internal sealed class SchemaImport(ImportRun run)
{
    private readonly Dictionary<(SchemaKind, Guid), SchemaItem> items = [];
    private IReadOnlyList<(USyncFile File, DataType Item)> dataTypes = [];
    private IReadOnlyList<(USyncFile File, Template Item)> templates = [];
    private IReadOnlyList<(USyncFile File, ContentType Item)> documentTypes = [];
    private IReadOnlyList<(USyncFile File, ContentType Item)> mediaTypes = [];

    public void Parse()
    {
        dataTypes = run.Parse("DataTypes", SchemaXml.DataType);
        templates = run.Parse("Templates", SchemaXml.Template);
        documentTypes = run.Parse("ContentTypes", ContentTypeXml.Read);
        mediaTypes = run.Parse("MediaTypes", ContentTypeXml.Read);
        run.Parse("Blueprints", SyncedDocument.Read);
    }

    /// <returns>The schema as it is after the import.</returns>
    public async Task<ContentSchema> ApplyAsync(CancellationToken cancellationToken)
    {
        await foreach (var item in run.Db.SchemaItems.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            items[(item.Kind, item.Key)] = item;
        }

        foreach (var kind in Enum.GetValues<SchemaKind>())
        {
            Apply(kind);
        }

        var schema = new ContentSchema(
            Merged(SchemaKind.DataTypes, dataTypes, SchemaXml.DataType),
            Merged(SchemaKind.Templates, templates, SchemaXml.Template),
            Merged(SchemaKind.ContentTypes, documentTypes, ContentTypeXml.Read),
            Merged(SchemaKind.MediaTypes, mediaTypes, ContentTypeXml.Read));
        ReportBrokenReferences(schema);
        return schema;
    }

    private void Apply(SchemaKind kind)
    {
        var folder = kind.ToString();
        foreach (var file in run.Live(folder))
        {
            var xml = USyncText.Stored(file.Root);
            if (!items.TryGetValue((kind, file.Key), out var item))
            {
                item = new SchemaItem { Kind = kind, Key = file.Key, Alias = file.Alias, Xml = xml };
                items.Add((kind, file.Key), item);
                run.Db.SchemaItems.Add(item);
                run.Changed(folder, file.Key, file.Alias, USyncChangeType.Create);
            }
            else if (item.Xml != xml)
            {
                (item.Alias, item.Xml) = (file.Alias, xml);
                run.Changed(folder, file.Key, file.Alias, USyncChangeType.Update);
            }
            else
            {
                run.Same();
            }
        }

        foreach (var marker in run.Markers(folder))
        {
            var found = items.GetValueOrDefault((kind, marker.Key))
                ?? items.Values.FirstOrDefault(item => item.Kind == kind && item.Alias == marker.Alias);
            if (found is not null && run.Live(folder).All(file => file.Key != found.Key))
            {
                items.Remove((kind, found.Key));
                run.Db.SchemaItems.Remove(found);
                run.Changed(folder, found.Key, found.Alias, USyncChangeType.Delete);
            }
        }
    }

    private IEnumerable<T> Merged<T>(SchemaKind kind, IReadOnlyList<(USyncFile File, T Item)> parsed, Func<XElement, T> read)
    {
        var fresh = parsed.ToDictionary(pair => pair.File.Key, pair => pair.Item);
        return items.Values.Where(item => item.Kind == kind)
            .OrderBy(item => item.Alias, StringComparer.Ordinal)
            .Select(item => fresh.TryGetValue(item.Key, out var known) ? known : read(XElement.Parse(item.Xml)));
    }

    private void ReportBrokenReferences(ContentSchema schema)
    {
        foreach (var (file, type) in documentTypes.Concat(mediaTypes))
        {
            var types = file.Folder is "ContentTypes" ? schema.DocumentTypes : schema.MediaTypes;
            foreach (var property in type.Properties.Where(property => !schema.DataTypes.ContainsKey(property.DataTypeKey)))
            {
                run.Warn(file, $"The property '{property.Alias}' needs the data type {property.DataTypeKey}, which is missing.");
            }

            foreach (var key in type.Compositions.Where(key => !types.ContainsKey(key)))
            {
                run.Warn(file, $"The composition {key} is missing.");
            }

            foreach (var child in type.AllowedChildren.Where(child => !types.ContainsKey(child.Key)))
            {
                run.Warn(file, $"The allowed child type {child.Key} is missing.");
            }

            foreach (var key in type.AllowedTemplates.Where(key => !schema.Templates.ContainsKey(key)))
            {
                run.Warn(file, $"The template {key} is missing.");
            }
        }
    }
}
