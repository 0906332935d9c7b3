using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.DocumentVersions;

internal sealed record VersionItemModel(
    Guid Id,
    Reference Document,
    Reference DocumentType,
    Reference User,
    DateTimeOffset VersionDate,
    bool IsCurrentPublishedVersion,
    bool IsCurrentDraftVersion,
    bool PreventCleanup)
{
    public static VersionItemModel From(DocumentVersionItem version) => new(
        version.Id,
        new Reference(version.DocumentKey),
        new Reference(version.ContentTypeKey),
        new Reference(version.UserKey),
        version.VersionDate,
        version.IsCurrentPublishedVersion,
        version.IsCurrentDraftVersion,
        version.PreventCleanup);
}

/// <param name="Id">The version's id, which the client sends back to roll back; never the document's.</param>
internal sealed record VersionModel(
    Guid Id,
    Reference Document,
    DocumentTypeReference DocumentType,
    IEnumerable<DocumentValueModel> Values,
    IEnumerable<DocumentVariantModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static VersionModel From(DocumentVersionDetails version) => new(
        version.Id,
        new Reference(version.Document.Key),
        DocumentTypeReference.From(version.Document.ContentType),
        version.Document.Values.Select(DocumentValueModel.From),
        version.Document.Variants.Select(variant => DocumentVariantModel.From(version.Document.Key, variant)));
}
