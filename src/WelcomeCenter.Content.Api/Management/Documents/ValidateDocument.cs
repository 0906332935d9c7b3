using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Says beforehand what publishing would refuse; the keys of the errors mark the fields in the client.</summary>
internal static class ValidateDocument
{
    public static async Task<IResult> HandleNewAsync(
        DocumentRequest body,
        Caller caller,
        DocumentEditing documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Create, body.Parent?.Id, cancellationToken)
        ?? (await documents.ValidateNewAsync(body.ToNew(), cancellationToken)).ToAnswer();

    public static async Task<IResult> HandleAsync(
        Guid id,
        DocumentRequest body,
        Caller caller,
        DocumentEditing documents,
        DocumentAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Update, id, cancellationToken)
        ?? (await documents.ValidateAsync(id, body.ToInput(), body.Cultures, cancellationToken)).ToAnswer();
}
