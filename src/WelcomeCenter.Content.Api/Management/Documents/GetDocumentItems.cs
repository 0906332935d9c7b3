using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Documents by id, for pickers, links and dialogs; unknown ids are left out.</summary>
internal static class GetDocumentItems
{
    public static async Task<IEnumerable<DocumentItemModel>> HandleAsync(
        Guid[] id,
        DocumentQueries documents,
        CancellationToken cancellationToken) =>
        (await documents.ItemsAsync(id, cancellationToken)).Select(DocumentItemModel.From);
}
