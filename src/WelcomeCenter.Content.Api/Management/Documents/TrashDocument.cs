using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Moves a document into the recycle bin, which takes it off the site.</summary>
internal static class TrashDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        Caller caller,
        DocumentRecycleBin documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Delete, id, cancellationToken)
        ?? (await documents.TrashAsync(id, caller.Id, cancellationToken)).ToAnswer();
}
