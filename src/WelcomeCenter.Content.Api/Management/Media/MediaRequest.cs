using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>What the client sends to create, validate or save a media item. Every member may be missing; unknown ones are ignored.</summary>
internal sealed record MediaRequest(
    Guid? Id,
    Reference? Parent,
    Reference? MediaType,
    IReadOnlyList<DocumentRequest.Value>? Values,
    IReadOnlyList<DocumentRequest.Variant>? Variants)
{
    public MediaInput ToInput() => new(
        Variants?.FirstOrDefault()?.Name ?? string.Empty,
        [.. (Values ?? []).Select(value => new PropertyInput(value.Alias ?? string.Empty, value.Culture, value.Segment, value.Content))]);

    public NewMedia ToNew() => new(Id ?? Guid.CreateVersion7(), Parent?.Id, MediaType?.Id ?? Guid.Empty, ToInput());
}
