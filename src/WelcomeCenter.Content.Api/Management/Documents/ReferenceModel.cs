using System.Text.Json.Serialization;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>A document that points to another one (contract: management document, section 8).</summary>
internal sealed record ReferenceModel(
    Guid Id,
    string Name,
    bool Published,
    ReferenceModel.TypeOfDocument DocumentType,
    IEnumerable<VariantItemModel> Variants)
{
    [JsonPropertyName("$type")]
    [JsonPropertyOrder(-1)]
    public string Kind { get; } = "DocumentReferenceResponseModel";

    public static ReferenceModel From(DocumentItem document) => new(
        document.Key,
        document.Variants.Select(variant => variant.Name).FirstOrDefault() ?? string.Empty,
        document.Variants.Any(variant => variant.State is DocumentState.Published or DocumentState.PublishedPendingChanges),
        new TypeOfDocument(document.ContentType.Key, document.ContentType.Icon, document.ContentType.Alias, document.ContentType.Name),
        document.Variants.Select(variant => VariantItemModel.From(document, variant)));

    internal sealed record TypeOfDocument(Guid Id, string Icon, string Alias, string Name);
}
