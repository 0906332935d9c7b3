using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types.Changes;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>What keeps a type from being deleted, or from becoming an element type.</summary>
public sealed class TypeUse(ContentDbContext db)
{
    internal async Task<IReadOnlyList<SchemaEffect>> OfAsync(ContentSchema schema, SchemaKind kind, ContentType type, CancellationToken cancellationToken)
    {
        var items = await CountAsync(kind, type.Key, cancellationToken);
        var blueprints = kind is SchemaKind.MediaTypes ? [] : await db.SchemaItems
            .Where(item => item.Kind == SchemaKind.Blueprints).Select(item => new { item.Alias, item.Xml }).ToListAsync(cancellationToken);
        return
        [
            .. items > 0 ? [new SchemaEffect(SchemaEffectKind.HasContent, type.Name, null, items)] : Array.Empty<SchemaEffect>(),
            .. schema.Types(kind).Values.Where(other => other.Above.Contains(type.Key)).Select(other => other.Name)
                .Concat(schema.NamedBy(type.Key).Select(dataType => dataType.Name))
                .Concat(blueprints.Where(blueprint => IsOf(type, blueprint.Xml)).Select(blueprint => blueprint.Alias))
                .Select(name => new SchemaEffect(SchemaEffectKind.InUse, name, null, 1)),
        ];
    }

    internal async Task<SchemaOperationStatus> CheckElementFlagAsync(
        ContentSchema schema, ContentTypeInput input, ContentType known, CancellationToken cancellationToken)
    {
        if (input.Type.IsElement == known.IsElement)
        {
            return SchemaOperationStatus.Success;
        }

        if (known.IsElement)
        {
            return schema.NamedBy(known.Key).Count is 0
                ? SchemaOperationStatus.Success
                : SchemaOperationStatus.InvalidElementFlagElementIsUsedInPropertyEditorConfiguration;
        }

        if (schema.Dependents(input.Kind, known.Key).Count > 0)
        {
            return SchemaOperationStatus.InvalidComposition;
        }

        return await CountAsync(input.Kind, known.Key, cancellationToken) is 0
            ? SchemaOperationStatus.Success
            : SchemaOperationStatus.InvalidElementFlagDocumentHasContent;
    }

    /// <summary>A blueprint names its type by the alias.</summary>
    private static bool IsOf(ContentType type, string blueprint) => string.Equals(
        XElement.Parse(blueprint).Element("Info")?.Element("ContentType")?.Value, type.Alias, StringComparison.OrdinalIgnoreCase);

    /// <summary>Documents or media of a type, those in the recycle bin as well.</summary>
    private Task<int> CountAsync(SchemaKind kind, Guid key, CancellationToken cancellationToken) => kind is SchemaKind.MediaTypes
        ? db.MediaItems.CountAsync(item => item.MediaTypeKey == key, cancellationToken)
        : db.Documents.CountAsync(document => document.ContentTypeKey == key, cancellationToken);
}
