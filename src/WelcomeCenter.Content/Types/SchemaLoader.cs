using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Types;

/// <summary>Builds a <see cref="ContentSchema"/> from what is stored.</summary>
internal static class SchemaLoader
{
    private static readonly SchemaKind[] Kinds = [SchemaKind.DataTypes, SchemaKind.Templates, SchemaKind.ContentTypes, SchemaKind.MediaTypes];

    public static async Task<ContentSchema> LoadAsync(ContentDbContext db, CancellationToken cancellationToken)
    {
        var items = await db.SchemaItems.AsNoTracking()
            .Where(item => Kinds.Contains(item.Kind))
            .Select(item => new { item.Kind, item.Alias, item.Xml })
            .ToListAsync(cancellationToken);
        var folders = await db.SchemaFolders.AsNoTracking().ToListAsync(cancellationToken);
        var roots = items.OrderBy(item => item.Alias, StringComparer.Ordinal).ToLookup(item => item.Kind, item => XElement.Parse(item.Xml));
        return new ContentSchema(
            roots[SchemaKind.DataTypes].Select(SchemaXml.DataType),
            roots[SchemaKind.Templates].Select(SchemaXml.Template),
            roots[SchemaKind.ContentTypes].Select(ContentTypeXml.Read),
            roots[SchemaKind.MediaTypes].Select(ContentTypeXml.Read))
        {
            StoredFolders = [.. folders.Select(folder => (folder.Kind, folder.Key, folder.Path))],
        };
    }
}
