using System.Text.Json;

namespace WelcomeCenter.Content.Documents;

/// <summary>What an editor wants a document to say: the whole of it, so that a value which is absent is cleared.</summary>
/// <param name="Variants">The cultures that are saved, with their names; one with no culture for a document that does not vary.</param>
public sealed record DocumentInput(
    IReadOnlyList<PropertyInput> Values,
    IReadOnlyList<VariantInput> Variants,
    Guid? TemplateKey);

/// <summary>A property value in the form of the Management API.</summary>
public sealed record PropertyInput(string Alias, string? Culture, string? Segment, JsonElement? Value);

/// <summary>A culture that is saved.</summary>
/// <param name="UpdateDate">The state the editor started from; an older one than stored is refused as stale. Null asks for no check.</param>
public sealed record VariantInput(string? Culture, string Name, DateTimeOffset? UpdateDate = null);

/// <summary>A new document.</summary>
/// <param name="Key">Made by the client.</param>
public sealed record NewDocument(Guid Key, Guid? ParentKey, Guid ContentTypeKey, DocumentInput Content);
