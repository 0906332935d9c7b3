using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Orders the documents below one parent.</summary>
internal static class SortDocuments
{
    public static async Task<IResult> HandleAsync(
        SortRequest body,
        Caller caller,
        DocumentStructure documents,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Sort, body.Parent?.Id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var order = (body.Sorting ?? []).Select(entry => new DocumentOrder(entry.Id, entry.SortOrder)).ToList();
        return (await documents.SortAsync(body.Parent?.Id, order, caller.Id, cancellationToken)).ToAnswer();
    }

    internal sealed record SortRequest(Reference? Parent, IReadOnlyList<SortEntry>? Sorting);

    internal sealed record SortEntry(Guid Id, int SortOrder);
}
