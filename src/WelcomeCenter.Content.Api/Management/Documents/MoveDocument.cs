using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Puts a document below another one or at the root.</summary>
internal static class MoveDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        TargetRequest body,
        Caller caller,
        DocumentStructure documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Move, id, cancellationToken)
        ?? await access.RefusalAsync(caller.Access, DocumentVerbs.Move, body.Target?.Id, cancellationToken)
        ?? (await documents.MoveAsync(id, body.Target?.Id, caller.Id, cancellationToken)).ToAnswer();
}

/// <param name="Target">Null for the root.</param>
internal sealed record TargetRequest(Reference? Target);
