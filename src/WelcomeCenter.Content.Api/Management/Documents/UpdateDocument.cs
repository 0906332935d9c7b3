using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Saves a draft.</summary>
internal static class UpdateDocument
{
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

        var input = values.Writable(caller.Access, body.ToInputOf(caller.Access, stored), stored);
        if (input.Variants.Count == 0 && body.Variants is { Count: > 0 })
        {
            return new ApiProblem(StatusCodes.Status403Forbidden, "LanguageNotAllowed");
        }

        return (await documents.UpdateAsync(id, input, caller.Id, cancellationToken)).ToAnswer();
    }
}
