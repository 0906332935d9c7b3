using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Blueprints;

/// <summary>Blueprints and their folders; there are few, so they are read as a whole.</summary>
public sealed class BlueprintQueries(ContentDbContext db, SchemaStore schemas)
{
    public async Task<Blueprint?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        await db.SchemaItems.Where(item => item.Kind == SchemaKind.Blueprints && item.Key == key).Select(item => item.Xml)
            .FirstOrDefaultAsync(cancellationToken) is { } xml
            ? BlueprintXml.Read(xml, schemas.Current)
            : null;

    /// <summary>In the order of their names.</summary>
    public async Task<IReadOnlyList<Blueprint>> AllAsync(CancellationToken cancellationToken)
    {
        var stored = await db.SchemaItems.Where(item => item.Kind == SchemaKind.Blueprints).Select(item => item.Xml).ToListAsync(cancellationToken);
        return
        [
            .. stored.Select(xml => BlueprintXml.Read(xml, schemas.Current)).OfType<Blueprint>()
                .OrderBy(blueprint => blueprint.Name, StringComparer.CurrentCulture).ThenBy(blueprint => blueprint.Key),
        ];
    }

    /// <summary>The whole tree, folders first; what lies in a folder that is gone stands at the root.</summary>
    public async Task<IReadOnlyList<BlueprintNode>> TreeAsync(CancellationToken cancellationToken)
    {
        var folders = await db.BlueprintFolders.AsNoTracking().OrderBy(folder => folder.Name).ToListAsync(cancellationToken);
        var known = folders.Select(folder => folder.Key).ToHashSet();
        return
        [
            .. folders.Select(folder => new BlueprintNode(folder.Key, folder.ParentKey, folder.Name, null)),
            .. (await AllAsync(cancellationToken)).Select(blueprint => new BlueprintNode(
                blueprint.Key, blueprint.FolderKey is { } folder && known.Contains(folder) ? folder : null, blueprint.Name, blueprint.ContentType)),
        ];
    }
}
