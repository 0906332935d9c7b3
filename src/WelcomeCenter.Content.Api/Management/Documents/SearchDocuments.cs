using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Documents by name, for the search in the header and in pickers.</summary>
internal static class SearchDocuments
{
    public static async Task<Paged<DocumentItemModel>> HandleAsync(
        string? query,
        string? culture,
        bool? trashed,
        string? parentId,
        Guid[] allowedDocumentTypes,
        [AsParameters] Paging paging,
        Caller caller,
        DocumentQueries documents,
        CancellationToken cancellationToken)
    {
        var found = await documents.SearchAsync(
            new DocumentSearch(
                query ?? string.Empty,
                string.IsNullOrEmpty(culture) ? null : culture,
                Guid.TryParse(parentId, out var parent) ? parent : null,
                allowedDocumentTypes,
                trashed ?? false,
                paging.From,
                paging.Count)
            {
                Within = caller.Access.HasDocumentRootAccess ? null : caller.Access.DocumentStartNodes,
            },
            cancellationToken);
        var readable = found.Items.Where(item => DocumentAccess.MayRead(caller.Access, item)).ToList();
        return new Paged<DocumentItemModel>(found.Total - found.Items.Count + readable.Count, readable.Select(DocumentItemModel.From));
    }
}
