using WelcomeCenter.Content.Types.Changes;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Creates and changes data types. Values of a data type that gets another editor take that editor's form, or the change is refused.</summary>
public sealed class DataTypeEditing(SchemaWork work, SchemaConversion conversion)
{
    /// <param name="parentKey">The folder; null for the root.</param>
    public async Task<SchemaOutcome> CreateAsync(Guid key, DataTypeInput input, Guid? parentKey, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        var tree = SchemaTree.Of(schema, SchemaKind.DataTypes);
        if (tree.Find(key) is not null)
        {
            return SchemaOperationStatus.DuplicateKey;
        }

        var (status, folder) = SchemaPlaces.Folder(tree, parentKey);
        status = status is SchemaOperationStatus.Success ? Check(schema, input) : status;
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        var root = DataTypeWriter.Write(null, key, input);
        SchemaFolderEditing.Put(root, folder);
        work.Put(SchemaKind.DataTypes, key, root);
        return await work.CommitAsync([], cancellationToken);
    }

    /// <param name="userKey">Who does it, for the history of the documents whose values change their form.</param>
    public async Task<SchemaOutcome> UpdateAsync(Guid key, DataTypeInput input, Guid userKey, CancellationToken cancellationToken)
    {
        var status = await PrepareAsync(key, input, cancellationToken);
        return status is SchemaOperationStatus.Success ? await conversion.CarryOutAsync(userKey, cancellationToken) : status;
    }

    /// <summary>What <see cref="UpdateAsync"/> would do to existing values.</summary>
    public async Task<SchemaOutcome> ForeseeAsync(Guid key, DataTypeInput input, CancellationToken cancellationToken)
    {
        var status = await PrepareAsync(key, input, cancellationToken);
        return status is SchemaOperationStatus.Success ? await conversion.ForeseeAsync(cancellationToken) : status;
    }

    public async Task<SchemaOutcome> DeleteAsync(Guid key, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        if (!schema.DataTypes.ContainsKey(key))
        {
            return SchemaOperationStatus.NotFound;
        }

        if (SystemSchema.IsSystemDataType(key))
        {
            return SchemaOperationStatus.NonDeletable;
        }

        var uses = schema.UsesOf(key).GroupBy(use => use.Type.Name)
            .Select(group => new SchemaEffect(SchemaEffectKind.InUse, group.Key, null, group.Count())).ToList();
        if (uses.Count > 0)
        {
            return new SchemaOutcome(SchemaOperationStatus.InUse, uses, []);
        }

        work.Remove(SchemaKind.DataTypes, key);
        return await work.CommitAsync([], cancellationToken);
    }

    /// <param name="copyKey">The key of the copy.</param>
    public async Task<SchemaOutcome> CopyAsync(Guid key, Guid copyKey, Guid? targetKey, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        if (!schema.DataTypes.TryGetValue(key, out var type) || work.Xml(SchemaKind.DataTypes, key) is not { } root)
        {
            return SchemaOperationStatus.NotFound;
        }

        var (status, folder) = SchemaPlaces.Folder(SchemaTree.Of(schema, SchemaKind.DataTypes), targetKey);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        var name = SchemaPlaces.Free(number => $"{type.Name} ({number})", [.. schema.DataTypes.Values.Select(other => other.Name)]);
        root.SetAttributeValue("Key", copyKey);
        root.SetAttributeValue("Alias", name);
        root.Part("Info").Say("Name", name);
        SchemaFolderEditing.Put(root, folder);
        work.Put(SchemaKind.DataTypes, copyKey, root);
        return await work.CommitAsync([], cancellationToken);
    }

    private static SchemaOperationStatus Check(ContentSchema schema, DataTypeInput input)
    {
        var status = SchemaPlaces.CheckName(input.Name);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        return SystemSchema.IsKnownEditor(input.EditorAlias) || schema.DataTypes.Values.Any(type => type.EditorAlias == input.EditorAlias)
            ? SchemaOperationStatus.Success
            : SchemaOperationStatus.PropertyEditorNotFound;
    }

    private async Task<SchemaOperationStatus> PrepareAsync(Guid key, DataTypeInput input, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        if (work.Xml(SchemaKind.DataTypes, key) is not { } root)
        {
            return SchemaOperationStatus.NotFound;
        }

        var status = Check(schema, input);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        work.Put(SchemaKind.DataTypes, key, DataTypeWriter.Write(root, key, input));

        // Properties name the editor, too.
        foreach (var (kind, type, property) in schema.UsesOf(key).Where(use => use.Property is not null))
        {
            var xml = work.Xml(kind, type.Key)!;
            xml.Element("GenericProperties")!.Elements().First(element => element.KeyOf() == property!.Key).Say("Type", input.EditorAlias!);
            work.Put(kind, type.Key, xml);
        }

        return SchemaOperationStatus.Success;
    }
}
