using System.Text.Json;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.Documents;

internal sealed record DocumentValueModel(string Alias, string? Culture, string? Segment, JsonElement Value, string EditorAlias)
{
    public static DocumentValueModel From(PropertyOutput value) => new(value.Alias, value.Culture, null, value.Value, value.EditorAlias);
}

internal sealed record DocumentVariantModel(
    string Id,
    string? Culture,
    string Name,
    DocumentState State,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    DateTimeOffset? PublishDate,
    DateTimeOffset? ScheduledPublishDate,
    DateTimeOffset? ScheduledUnpublishDate)
{
    public string? Segment { get; }

    public IEnumerable<Flag> Flags { get; } = [];

    public static DocumentVariantModel From(Guid document, DocumentDetailsVariant variant) => new(
        $"{document:D}_{variant.Culture}",
        variant.Culture,
        variant.Name,
        variant.State,
        variant.CreateDate,
        variant.UpdateDate,
        variant.PublishDate,
        variant.ReleaseAt,
        variant.ExpireAt);
}

/// <summary>A whole document for the editor: only the variants that exist; the client lists the missing ones itself.</summary>
internal sealed record DocumentModel(
    Guid Id,
    DocumentTypeReference DocumentType,
    Reference? Template,
    bool IsTrashed,
    IEnumerable<DocumentValueModel> Values,
    IEnumerable<DocumentVariantModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static DocumentModel From(DocumentDetails document) => new(
        document.Key,
        DocumentTypeReference.From(document.ContentType),
        Reference.To(document.TemplateKey),
        document.IsTrashed,
        document.Values.Select(DocumentValueModel.From),
        document.Variants.Select(variant => DocumentVariantModel.From(document.Key, variant)));
}
