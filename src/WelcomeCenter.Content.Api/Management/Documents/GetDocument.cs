using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>The draft, or what is published, for the editor.</summary>
internal static class GetDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        Caller caller,
        DocumentReader documents,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Read, id, cancellationToken)
        ?? Answer(caller, values, await documents.FindAsync(id, cancellationToken));

    public static async Task<IResult> HandlePublishedAsync(
        Guid id,
        Caller caller,
        DocumentReader documents,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Read, id, cancellationToken)
        ?? Answer(caller, values, await documents.FindPublishedAsync(id, cancellationToken));

    private static IResult Answer(Caller caller, PropertyValueAccess values, DocumentDetails? document) =>
        Answers.OkOrNotFound(document is null ? null : DocumentModel.From(values.Readable(caller.Access, document)));
}
