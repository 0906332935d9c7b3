using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
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
        PropertyValueAccess values,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, DocumentVerbs.Create, body.Parent?.Id, cancellationToken)
        ?? (await documents.ValidateNewAsync(values.Writable(caller.Access, body.ToNew()), cancellationToken)).ToAnswer();

    public static async Task<IResult> HandleAsync(
        Guid id,
        DocumentRequest body,
        Caller caller,
        DocumentReader reader,
        DocumentEditing documents,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Update, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (await reader.FindAsync(id, cancellationToken) is not { } stored)
        {
            return ApiProblem.NotFound;
        }

        var input = values.Writable(caller.Access, body.ToInput(), stored);
        return (await documents.ValidateAsync(id, input, body.Cultures, cancellationToken)).ToAnswer();
    }
}
