using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents;

/// <summary>The order of documents below one parent.</summary>
internal static class SiblingOrder
{
    /// <returns>The place after the last sibling.</returns>
    public static async Task<int> NextAsync(ContentDbContext db, Guid? parentKey, CancellationToken cancellationToken) =>
        (await db.Documents.Where(document => document.ParentKey == parentKey && !document.Trashed)
            .MaxAsync(document => (int?)document.SortOrder, cancellationToken) ?? -1) + 1;
}
