using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Deletes a document for good.</summary>
internal static class DeleteDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        Caller caller,
        DocumentRecycleBin documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Delete, id, cancellationToken)
        ?? (await documents.DeleteAsync(id, caller.Id, cancellationToken)).ToAnswer();
}
