using System.Globalization;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Folders in the trees of Settings. They order, and mean nothing; a folder that holds something is not deleted.</summary>
public sealed class SchemaFolderEditing(SchemaWork work)
{
    public async Task<SchemaOutcome> CreateAsync(SchemaKind kind, Guid key, string? name, Guid? parentKey, CancellationToken cancellationToken)
    {
        var tree = SchemaTree.Of(await work.LoadAsync(cancellationToken), kind);
        if (tree.Find(key) is not null)
        {
            return SchemaOperationStatus.DuplicateKey;
        }

        var (status, parent) = SchemaPlaces.Folder(tree, parentKey);
        status = status is SchemaOperationStatus.Success ? CheckName(tree, parentKey, null, name) : status;
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        work.PutFolder(kind, key, FolderPath.Below(parent, name!.Trim()));
        return await work.CommitAsync([], cancellationToken);
    }

    public async Task<SchemaOutcome> RenameAsync(SchemaKind kind, Guid key, string? name, CancellationToken cancellationToken)
    {
        var tree = SchemaTree.Of(await work.LoadAsync(cancellationToken), kind);
        if (tree.Find(key) is not { FolderPath: { } path } folder)
        {
            return SchemaOperationStatus.NotFound;
        }

        var status = CheckName(tree, folder.ParentKey, key, name);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        var renamed = FolderPath.Below(FolderPath.Parent(path), name!.Trim());

        // Every folder below keeps its key, also one that is only known by what lies in it.
        foreach (var below in tree.Below(key).Append(folder).Where(node => node.IsFolder))
        {
            work.PutFolder(kind, below.Key, renamed + below.FolderPath![path.Length..]);
        }

        foreach (var (itemKey, xml) in work.All(kind))
        {
            if (xml.Element("Info")?.Element("Folder") is { } place && FolderPath.IsAtOrBelow(place.Value, path))
            {
                place.Value = renamed + place.Value[path.Length..];
                work.Put(kind, itemKey, xml);
            }
        }

        return await work.CommitAsync([], cancellationToken);
    }

    public async Task<SchemaOutcome> DeleteAsync(SchemaKind kind, Guid key, CancellationToken cancellationToken)
    {
        var tree = SchemaTree.Of(await work.LoadAsync(cancellationToken), kind);
        if (tree.Find(key) is not { IsFolder: true })
        {
            return SchemaOperationStatus.NotFound;
        }

        if (tree.HasChildren(key))
        {
            return SchemaOperationStatus.NotEmpty;
        }

        work.RemoveFolder(kind, key);
        return await work.CommitAsync([], cancellationToken);
    }

    /// <summary>Puts an item into a folder, or at the root.</summary>
    public async Task<SchemaOutcome> MoveAsync(SchemaKind kind, Guid key, Guid? targetKey, CancellationToken cancellationToken)
    {
        var schema = await work.LoadAsync(cancellationToken);
        if (work.Xml(kind, key) is not { } xml)
        {
            return SchemaOperationStatus.NotFound;
        }

        var (status, path) = SchemaPlaces.Folder(SchemaTree.Of(schema, kind), targetKey);
        if (status is not SchemaOperationStatus.Success)
        {
            return status;
        }

        if (kind is not SchemaKind.DataTypes && schema.Types(kind)[key].ParentKey is not null)
        {
            // It lies below the type it inherits from.
            return SchemaOperationStatus.NotAllowed;
        }

        Put(xml, path);
        work.Put(kind, key, xml);
        return await work.CommitAsync([], cancellationToken);
    }

    internal static void Put(XElement xml, string? folder)
    {
        xml.Part("Info").SayOrLeaveOut("Folder", folder, "Compositions");
        xml.SetAttributeValue("Level", (FolderPath.Depth(folder) + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static SchemaOperationStatus CheckName(SchemaTree tree, Guid? parentKey, Guid? own, string? name)
    {
        var status = SchemaPlaces.CheckName(name);
        return status is SchemaOperationStatus.Success && tree.Children(parentKey, foldersOnly: true)
            .Any(folder => folder.Key != own && string.Equals(folder.Name, name!.Trim(), StringComparison.OrdinalIgnoreCase))
            ? SchemaOperationStatus.DuplicateName
            : status;
    }
}
