using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Blueprints;

/// <summary>Creates, changes, moves and deletes blueprints. What they say may be incomplete, as in a draft.</summary>
public sealed class BlueprintEditing(ContentDbContext db, SchemaStore schemas, DocumentReader reader, TimeProvider time)
{
    public async Task<ContentOutcome> CreateAsync(NewBlueprint blueprint, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        if (!schema.DocumentTypes.TryGetValue(blueprint.ContentTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        if (type.IsElement)
        {
            return ContentOperationStatus.NotAllowed;
        }

        if (await db.SchemaItems.AnyAsync(item => item.Kind == SchemaKind.Blueprints && item.Key == blueprint.Key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateKey;
        }

        var folder = await FolderAsync(blueprint.FolderKey, cancellationToken);
        if (blueprint.FolderKey is not null && folder is null)
        {
            return ContentOperationStatus.ParentNotFound;
        }

        var item = new SchemaItem { Kind = SchemaKind.Blueprints, Key = blueprint.Key, Alias = string.Empty, Xml = string.Empty };
        db.SchemaItems.Add(item);
        return await WriteAsync(item, type, blueprint.Content, folder, time.GetUtcNow(), cancellationToken);
    }

    public async Task<ContentOutcome> UpdateAsync(Guid key, DocumentInput content, CancellationToken cancellationToken)
    {
        if (await ItemAsync(key, cancellationToken) is not { } item || BlueprintXml.Read(item.Xml, schemas.Current) is not { } stored)
        {
            return ContentOperationStatus.NotFound;
        }

        var folder = await FolderAsync(stored.FolderKey, cancellationToken);
        return await WriteAsync(item, stored.ContentType, content, folder, stored.CreateDate, cancellationToken);
    }

    /// <summary>Makes a blueprint of what a document says now, under a name of its own.</summary>
    public async Task<ContentOutcome> CreateFromAsync(
        Guid documentKey, Guid key, string name, Guid? folderKey, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return ContentOperationStatus.ContentInvalid;
        }

        if (await reader.FindAsync(documentKey, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        var leading = await DefaultCultureAsync(cancellationToken);
        var named = document.Variants.Any(variant => variant.Culture == leading) ? leading : document.Variants[0].Culture;
        var content = new DocumentInput(
            [.. document.Values.Select(value => new PropertyInput(value.Alias, value.Culture, null, value.Value))],
            [.. document.Variants.Select(variant => new VariantInput(variant.Culture, variant.Culture == named ? name : variant.Name))],
            TemplateKey: null);
        return await CreateAsync(new NewBlueprint(key, folderKey, document.ContentType.Key, content), cancellationToken);
    }

    public async Task<ContentOutcome> MoveAsync(Guid key, Guid? folderKey, CancellationToken cancellationToken)
    {
        if (await ItemAsync(key, cancellationToken) is not { } item)
        {
            return ContentOperationStatus.NotFound;
        }

        var folder = await FolderAsync(folderKey, cancellationToken);
        if (folderKey is not null && folder is null)
        {
            return ContentOperationStatus.ParentNotFound;
        }

        var root = XElement.Parse(item.Xml);
        BlueprintXml.PutInto(root, folder);
        item.Xml = USyncText.Stored(root);
        await db.SaveChangesAsync(cancellationToken);
        return ContentOutcome.Success;
    }

    public async Task<ContentOutcome> DeleteAsync(Guid key, CancellationToken cancellationToken)
    {
        var gone = await db.SchemaItems.Where(item => item.Kind == SchemaKind.Blueprints && item.Key == key).ExecuteDeleteAsync(cancellationToken);
        return gone > 0 ? ContentOutcome.Success : ContentOperationStatus.NotFound;
    }

    private Task<SchemaItem?> ItemAsync(Guid key, CancellationToken cancellationToken) =>
        db.SchemaItems.FirstOrDefaultAsync(item => item.Kind == SchemaKind.Blueprints && item.Key == key, cancellationToken);

    private async Task<BlueprintFolder?> FolderAsync(Guid? key, CancellationToken cancellationToken) =>
        key is { } known ? await db.BlueprintFolders.FindAsync([known], cancellationToken) : null;

    private async Task<string> DefaultCultureAsync(CancellationToken cancellationToken) =>
        await db.Languages.Where(language => language.IsDefault).Select(language => language.IsoCode).FirstOrDefaultAsync(cancellationToken) ?? string.Empty;

    private async Task<ContentOutcome> WriteAsync(
        SchemaItem item, ContentType type, DocumentInput content, BlueprintFolder? folder, DateTimeOffset createDate, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        if (await CheckAsync(item.Key, type, content, cancellationToken) is { Succeeded: false } refused)
        {
            db.ChangeTracker.Clear();
            return refused;
        }

        var document = new Document { Key = item.Key, Path = ITreeNode.PathBelow(null, item.Key), Level = 1, ContentTypeKey = type.Key, CreateDate = createDate };
        var cultures = content.Variants.Select(variant => variant.Culture ?? DocumentVariant.Shared).Append(DocumentVariant.Shared).Distinct();
        foreach (var culture in cultures)
        {
            var variant = new DocumentVariant
            {
                DocumentKey = item.Key,
                Culture = culture,
                Name = content.Variants.FirstOrDefault(input => (input.Culture ?? DocumentVariant.Shared) == culture)?.Name.Trim(),
            };
            DraftValues.Apply(schema, type, variant, content.Values);
            document.Variants.Add(variant);
        }

        var root = BlueprintXml.Write(document, type, schema, await DefaultCultureAsync(cancellationToken), folder);
        (item.Alias, item.Xml) = (root.Attribute("Alias")!.Value, USyncText.Stored(root));
        await db.SaveChangesAsync(cancellationToken);
        return ContentOutcome.Success;
    }

    private async Task<ContentOutcome> CheckAsync(Guid key, ContentType type, DocumentInput content, CancellationToken cancellationToken)
    {
        var status = await new DraftRules(db, schemas.Current).CheckAsync(type, content, cancellationToken);
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        if (DraftValues.Strange(schemas.Current, type, content.Values) is { Count: > 0 } strange)
        {
            return ContentOutcome.Invalid(ContentOperationStatus.PropertyValidationError, strange);
        }

        var names = content.Variants.Select(variant => variant.Name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = await db.SchemaItems.Where(item => item.Kind == SchemaKind.Blueprints && item.Key != key).Select(item => item.Xml).ToListAsync(cancellationToken);
        return others.Select(xml => BlueprintXml.Read(xml, schemas.Current)).OfType<Blueprint>()
            .Any(other => other.ContentType.Key == type.Key && names.Contains(other.Name))
            ? ContentOperationStatus.DuplicateName
            : ContentOutcome.Success;
    }
}
