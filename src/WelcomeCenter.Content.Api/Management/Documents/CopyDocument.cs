using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Duplicates a document below another one or at the root.</summary>
internal static class CopyDocument
{
    public static async Task<IResult> HandleAsync(
        HttpContext context,
        Guid id,
        CopyRequest body,
        Caller caller,
        DocumentStructure documents,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        var refusal = await access.RefusalAsync(caller.Access, DocumentVerbs.Duplicate, id, cancellationToken)
            ?? await access.RefusalAsync(caller.Access, DocumentVerbs.Create, body.Target?.Id, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var copy = Guid.CreateVersion7();
        var outcome = await documents.CopyAsync(
            id,
            copy,
            body.Target?.Id,
            body.IncludeDescendants ?? false,
            caller.Id,
            cancellationToken);
        return outcome.ToCreated(context, $"{ManagementPaths.V1}/document", copy.ToString());
    }

    /// <param name="Target">Null for the root.</param>
    internal sealed record CopyRequest(Reference? Target, bool? IncludeDescendants);
}
