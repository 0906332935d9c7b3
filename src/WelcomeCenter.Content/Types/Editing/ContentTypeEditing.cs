using System.Xml.Linq;
using WelcomeCenter.Content.Types.Changes;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Creates and changes document types, element types and media types. Values that exist go along, or the change is refused.</summary>
public sealed class ContentTypeEditing(SchemaWork work, SchemaConversion conversion, TypeUse use)
{
    /// <param name="parentKey">The folder, or the type that it inherits from; null for the root.</param>
    public async Task<SchemaOutcome> CreateAsync(ContentTypeInput input, Guid? parentKey, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        var tree = SchemaTree.Of(schema, input.Kind);
        if (tree.Find(input.Type.Key) is not null)
        {
            return SchemaOperationStatus.DuplicateKey;
        }

        var inherits = parentKey is not null && parentKey == input.Type.ParentKey;
        var (status, folder) = inherits ? (SchemaOperationStatus.Success, null) : SchemaPlaces.Folder(tree, parentKey);
        status = status is SchemaOperationStatus.Success ? ContentTypeRules.Check(schema, input) : status;
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        var root = new ContentTypeWriter(schema, input.Kind).Write(null, input);
        SchemaFolderEditing.Put(root, folder);
        work.Put(input.Kind, input.Type.Key, root);
        return await work.CommitAsync([], cancellationToken);
    }

    /// <param name="userKey">Who does it, for the history of the documents whose values change their form.</param>
    public async Task<SchemaOutcome> UpdateAsync(ContentTypeInput input, Guid userKey, CancellationToken cancellationToken)
    {
        var status = await PrepareAsync(input, cancellationToken);
        return status is SchemaOperationStatus.Success ? await conversion.CarryOutAsync(userKey, cancellationToken) : status;
    }

    /// <summary>What <see cref="UpdateAsync"/> would do to existing values.</summary>
    public async Task<SchemaOutcome> ForeseeAsync(ContentTypeInput input, CancellationToken cancellationToken)
    {
        var status = await PrepareAsync(input, cancellationToken);
        return status is SchemaOperationStatus.Success ? await conversion.ForeseeAsync(cancellationToken) : status;
    }

    /// <summary>Deletes a type that nothing needs any more: no document, no medium, no other type and no data type.</summary>
    public async Task<SchemaOutcome> DeleteAsync(SchemaKind kind, Guid key, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        if (!schema.Types(kind).TryGetValue(key, out var type))
        {
            return SchemaOperationStatus.NotFound;
        }

        if (kind is SchemaKind.MediaTypes && SystemSchema.IsSystemMediaType(type.Alias))
        {
            return SchemaOperationStatus.IsSystemType;
        }

        var uses = await use.OfAsync(schema, kind, type, cancellationToken);
        if (uses.Count > 0)
        {
            return new SchemaOutcome(SchemaOperationStatus.InUse, uses, []);
        }

        work.Remove(kind, key);
        foreach (var (otherKey, xml) in work.All(kind))
        {
            var children = xml.Element("Structure")?.Elements().Where(child => Refers(child, key)).ToList() ?? [];
            if (children.Count > 0)
            {
                children.ForEach(child => child.Remove());
                work.Put(kind, otherKey, xml);
            }
        }

        return await work.CommitAsync([], cancellationToken);
    }

    /// <param name="copyKey">The key of the copy.</param>
    /// <param name="targetKey">The folder; null for the root.</param>
    public async Task<SchemaOutcome> CopyAsync(SchemaKind kind, Guid key, Guid copyKey, Guid? targetKey, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        if (!schema.Types(kind).TryGetValue(key, out var type) || work.Xml(kind, key) is not { } root)
        {
            return SchemaOperationStatus.NotFound;
        }

        var (status, folder) = SchemaPlaces.Folder(SchemaTree.Of(schema, kind), targetKey);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        var others = schema.Types(kind).Values;
        root.SetAttributeValue("Key", copyKey);
        root.SetAttributeValue("Alias", SchemaPlaces.Free(number => $"{type.Alias}{number}", [.. others.Select(other => other.Alias)]));
        root.Part("Info").Say("Name", SchemaPlaces.Free(number => $"{type.Name} ({number})", [.. others.Select(other => other.Name)]));
        foreach (var part in root.Elements().SelectMany(list => list.Elements()).Where(part => part.KeyOf() is not null))
        {
            part.Say("Key", Guid.CreateVersion7());
        }

        SchemaFolderEditing.Put(root, folder);
        work.Put(kind, copyKey, root);
        return await work.CommitAsync([], cancellationToken);
    }

    private async Task<SchemaOperationStatus> PrepareAsync(ContentTypeInput input, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        var (kind, type) = (input.Kind, input.Type);
        if (!schema.Types(kind).TryGetValue(type.Key, out var known))
        {
            return SchemaOperationStatus.NotFound;
        }

        var status = ContentTypeRules.Check(schema, input);
        status = status is SchemaOperationStatus.Success ? await use.CheckElementFlagAsync(schema, input, known, cancellationToken) : status;
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        work.Put(kind, type.Key, new ContentTypeWriter(schema, kind).Write(work.Xml(kind, type.Key), input));
        if (type.Alias != known.Alias)
        {
            RenameReferences(kind, type);
        }

        return SchemaOperationStatus.Success;
    }

    /// <summary>uSync writes the alias beside every key that refers to a type.</summary>
    private void RenameReferences(SchemaKind kind, ContentType type)
    {
        foreach (var (key, xml) in work.All(kind))
        {
            var references = xml.Descendants().Where(element => Refers(element, type.Key) && element != xml && !element.HasElements).ToList();
            if (references.Exists(reference => reference.Value != type.Alias))
            {
                references.ForEach(reference => reference.Value = type.Alias);
                work.Put(kind, key, xml);
            }
        }
    }

    private static bool Refers(XElement element, Guid key) => Guid.TryParse(element.Attribute("Key")?.Value, out var found) && found == key;
}
