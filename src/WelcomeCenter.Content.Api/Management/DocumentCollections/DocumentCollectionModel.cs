using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents.Lists;

namespace WelcomeCenter.Content.Api.Management.DocumentCollections;

/// <summary>A document in a list view.</summary>
internal sealed record DocumentCollectionModel(
    Guid Id,
    string? Creator,
    string? Updater,
    int SortOrder,
    bool IsTrashed,
    IEnumerable<Reference> Ancestors,
    DocumentCollectionModel.TypeReference DocumentType,
    IEnumerable<DocumentValueModel> Values,
    IEnumerable<DocumentVariantModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public bool IsProtected { get; }

    public static DocumentCollectionModel From(DocumentListItem listed) => new(
        listed.Item.Key,
        listed.CreatorName,
        listed.WriterName,
        listed.Item.SortOrder,
        listed.Item.IsTrashed,
        listed.Item.AncestorKeys.Select(key => new Reference(key)),
        new TypeReference(listed.Item.ContentType.Key, listed.Item.ContentType.Alias, listed.Item.ContentType.Icon),
        listed.Values.Select(DocumentValueModel.From),
        listed.Variants.Select(variant => DocumentVariantModel.From(listed.Item.Key, variant)));

    internal sealed record TypeReference(Guid Id, string Alias, string Icon);
}
