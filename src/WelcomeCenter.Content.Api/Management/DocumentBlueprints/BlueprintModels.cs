using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Blueprints;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.DocumentBlueprints;

/// <summary>A whole blueprint for its editor, and for a new page that begins with it.</summary>
internal sealed record BlueprintModel(
    Guid Id,
    DocumentTypeReference DocumentType,
    IEnumerable<DocumentValueModel> Values,
    IEnumerable<DocumentVariantModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static BlueprintModel From(Blueprint blueprint) => new(
        blueprint.Key,
        DocumentTypeReference.From(blueprint.ContentType),
        blueprint.Values.Select(DocumentValueModel.From),
        blueprint.Variants.Select(variant => DocumentVariantModel.From(
            blueprint.Key,
            new DocumentDetailsVariant(variant.Culture, variant.Name, DocumentState.Draft, blueprint.CreateDate, blueprint.CreateDate, null, null, null))));
}

/// <summary>A blueprint in a dialog.</summary>
internal sealed record BlueprintItemModel(Guid Id, string Name, DocumentTypeReference DocumentType)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static BlueprintItemModel From(Blueprint blueprint) => new(blueprint.Key, blueprint.Name, DocumentTypeReference.From(blueprint.ContentType));
}

/// <summary>A blueprint that the dialog for a new page offers.</summary>
internal sealed record OfferedBlueprintModel(Guid Id, string Name)
{
    public IEnumerable<Flag> Flags { get; } = [];
}

/// <summary>A folder or a blueprint in the tree.</summary>
internal sealed record BlueprintTreeItemModel(
    Guid Id, Reference? Parent, string Name, bool IsFolder, bool HasChildren, DocumentTypeReference? DocumentType)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static BlueprintTreeItemModel From(BlueprintNode node, bool hasChildren) => new(
        node.Key, Reference.To(node.ParentKey), node.Name, node.IsFolder, hasChildren, node.ContentType is { } type ? DocumentTypeReference.From(type) : null);
}
