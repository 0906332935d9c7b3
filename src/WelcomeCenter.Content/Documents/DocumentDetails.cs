using System.Text.Json;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>A whole document, as draft or as published.</summary>
/// <param name="Version">Grows with every write.</param>
public sealed record DocumentDetails(
    Guid Key,
    Guid? ParentKey,
    ContentType ContentType,
    Guid? TemplateKey,
    bool IsTrashed,
    int Version,
    IReadOnlyList<DocumentDetailsVariant> Variants,
    IReadOnlyList<PropertyOutput> Values);

/// <summary>A culture in which the document exists; no culture for a document that does not vary.</summary>
public sealed record DocumentDetailsVariant(
    string? Culture,
    string Name,
    DocumentState State,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    DateTimeOffset? PublishDate,
    DateTimeOffset? ReleaseAt,
    DateTimeOffset? ExpireAt);

/// <summary>A property value in the form of the Management API.</summary>
public sealed record PropertyOutput(string Alias, string EditorAlias, string? Culture, JsonElement Value);
