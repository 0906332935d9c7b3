using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Takes cultures of a document, or all of it, off the site.</summary>
internal static class UnpublishDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        UnpublishRequest body,
        Caller caller,
        DocumentReader reader,
        DocumentPublishing documents,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        var touched = body.Cultures ?? (await reader.FindAsync(id, cancellationToken))?.Variants.Select(variant => variant.Culture).ToList() ?? [];
        return await access.RefusalAsync(caller.Access, DocumentVerbs.Unpublish, id, touched, cancellationToken)
            ?? (await documents.UnpublishAsync(id, body.Cultures?.OfType<string>().ToList(), caller.Id, cancellationToken)).ToAnswer();
    }

    /// <param name="Cultures">Null for all of the document.</param>
    internal sealed record UnpublishRequest(IReadOnlyList<string?>? Cultures);
}
