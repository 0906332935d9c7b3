using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Blueprints;

/// <summary>A page to begin new pages from. It is no document: it has no address, and nobody publishes it.</summary>
/// <param name="FolderKey">Null at the root.</param>
/// <param name="Name">In the default language, or in the first there is.</param>
public sealed record Blueprint(
    Guid Key,
    Guid? FolderKey,
    string Name,
    ContentType ContentType,
    DateTimeOffset CreateDate,
    IReadOnlyList<BlueprintVariant> Variants,
    IReadOnlyList<PropertyOutput> Values);

/// <summary>A language of a blueprint; no culture where the type does not vary.</summary>
public sealed record BlueprintVariant(string? Culture, string Name);

/// <summary>A new blueprint.</summary>
public sealed record NewBlueprint(Guid Key, Guid? FolderKey, Guid ContentTypeKey, DocumentInput Content);

/// <summary>A folder or a blueprint in the tree.</summary>
/// <param name="ContentType">Null for a folder.</param>
public sealed record BlueprintNode(Guid Key, Guid? ParentKey, string Name, ContentType? ContentType)
{
    public bool IsFolder => ContentType is null;
}
