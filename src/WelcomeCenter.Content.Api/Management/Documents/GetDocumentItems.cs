using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Documents by id, for pickers, links and dialogs; unknown ids, and those the person may not read, are left out.</summary>
internal static class GetDocumentItems
{
    public static async Task<IEnumerable<DocumentItemModel>> HandleAsync(
        Guid[] id,
        Caller caller,
        DocumentQueries documents,
        CancellationToken cancellationToken) =>
        (await documents.ItemsAsync(id, cancellationToken))
            .Where(item => DocumentAccess.MayRead(caller.Access, item))
            .Select(DocumentItemModel.From);
}
