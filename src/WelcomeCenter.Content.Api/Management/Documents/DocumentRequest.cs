using System.Text.Json;
using System.Text.Json.Serialization;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>
/// What the client sends to create, validate or save a document. Every member may be missing
/// (contract: management document, section 1); unknown ones are ignored.
/// </summary>
internal sealed record DocumentRequest(
    Guid? Id,
    Reference? Parent,
    Reference? DocumentType,
    Reference? Template,
    IReadOnlyList<DocumentRequest.Value>? Values,
    IReadOnlyList<DocumentRequest.Variant>? Variants,
    IReadOnlyList<string>? Cultures)
{
    public DocumentInput ToInput() => new(
        [.. (Values ?? []).Select(value => new PropertyInput(value.Alias ?? string.Empty, value.Culture, value.Segment, value.Content))],
        [.. (Variants ?? []).Select(variant => new VariantInput(variant.Culture, variant.Name ?? string.Empty, variant.UpdateDate))],
        Template?.Id);

    public NewDocument ToNew() =>
        new(Id ?? Guid.CreateVersion7(), Parent?.Id, DocumentType?.Id ?? Guid.Empty, ToInput());

    /// <summary>
    /// The request without the languages that the person may not edit. The client always sends all of them, so what stands
    /// in the database for those takes the place of what was sent.
    /// </summary>
    public DocumentInput ToInputOf(UserAccess user, DocumentDetails stored)
    {
        var input = ToInput();
        if (user.HasAccessToAllLanguages)
        {
            return input;
        }

        var untouched = stored.Values
            .Where(value => !user.MayEditLanguage(value.Culture))
            .Select(value => new PropertyInput(value.Alias, value.Culture, null, value.Value));
        return input with
        {
            Values = [.. input.Values.Where(value => user.MayEditLanguage(value.Culture)), .. untouched],
            Variants = [.. input.Variants.Where(variant => user.MayEditLanguage(variant.Culture))],
        };
    }

    internal sealed record Value(string? Alias, string? Culture, string? Segment)
    {
        [JsonPropertyName("value")]
        public JsonElement? Content { get; init; }
    }

    internal sealed record Variant(string? Culture, string? Name, DateTimeOffset? UpdateDate);
}
