using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Creates a draft under the id that the client made. Incomplete values are fine; only publishing enforces rules.</summary>
internal static class CreateDocument
{
    public static async Task<IResult> HandleAsync(
        HttpContext context,
        DocumentRequest body,
        Caller caller,
        DocumentEditing documents,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken)
    {
        var document = values.Writable(caller.Access, body.ToNew());
        var cultures = document.Content.Variants.Select(variant => variant.Culture);
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Create, document.ParentKey, cultures, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var outcome = await documents.CreateAsync(document, caller.Id, cancellationToken);
        return outcome.ToCreated(context, context.Request.Path, document.Key.ToString());
    }
}
