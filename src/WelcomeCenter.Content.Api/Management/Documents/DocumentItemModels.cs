using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Documents;

internal sealed record DocumentTypeReference(Guid Id, string Icon, Reference? Collection)
{
    public static DocumentTypeReference From(ContentType type) => new(type.Key, type.Icon, Reference.To(type.ListViewKey));
}

/// <param name="Id">Stable and otherwise without meaning.</param>
internal sealed record VariantItemModel(string Id, string Name, string? Culture, DocumentState State)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static VariantItemModel From(DocumentItem document, DocumentItemVariant variant) =>
        new($"{document.Key:D}_{variant.Culture}", variant.Name, variant.Culture, variant.State);
}

/// <summary>A document in a picker, a link or a dialog.</summary>
internal sealed record DocumentItemModel(
    Guid Id,
    bool IsTrashed,
    Reference? Parent,
    bool HasChildren,
    DocumentTypeReference DocumentType,
    IEnumerable<VariantItemModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public bool IsProtected { get; }

    public static DocumentItemModel From(DocumentItem document) => new(
        document.Key,
        document.IsTrashed,
        Reference.To(document.ParentKey),
        document.HasChildren,
        DocumentTypeReference.From(document.ContentType),
        document.Variants.Select(variant => VariantItemModel.From(document, variant)));
}

/// <summary>A document in the tree.</summary>
internal sealed record DocumentTreeItemModel(
    Guid Id,
    Reference? Parent,
    bool HasChildren,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    IEnumerable<Reference> Ancestors,
    DocumentTypeReference DocumentType,
    IEnumerable<VariantItemModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    /// <summary>Shown as the way to what the person may open.</summary>
    public bool NoAccess { get; init; }

    public bool IsProtected { get; }

    public static DocumentTreeItemModel From(DocumentItem document) => new(
        document.Key,
        Reference.To(document.ParentKey),
        document.HasChildren,
        document.IsTrashed,
        document.CreateDate,
        document.AncestorKeys.Select(key => new Reference(key)),
        DocumentTypeReference.From(document.ContentType),
        document.Variants.Select(variant => VariantItemModel.From(document, variant)));
}
