using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Search;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Documents by name or id, for the search in the header and in pickers.</summary>
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
        ContentSearch search,
        CancellationToken cancellationToken)
    {
        var found = await search.DocumentsAsync(
            new SearchQuestion(
                query,
                string.IsNullOrEmpty(culture) ? null : culture,
                Guid.TryParse(parentId, out var parent) ? parent : null,
                allowedDocumentTypes,
                trashed ?? false,
                item => caller.Access.MayReach(item.Path) && caller.Access.May(DocumentVerbs.Read, item.Path),
                paging.From,
                paging.Count),
            cancellationToken);
        return new Paged<DocumentItemModel>(found.Total, found.Items.Select(DocumentItemModel.From));
    }
}
