using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Search;

/// <summary>What of a unit of work the search has to read again once it is committed.</summary>
internal static class SearchedChanges
{
    private static readonly string[] OfDocuments =
        [nameof(Document.Path), nameof(Document.SortOrder), nameof(Document.Trashed), nameof(Document.ContentTypeKey)];

    private static readonly string[] OfMedia =
        [nameof(MediaItem.Name), nameof(MediaItem.Path), nameof(MediaItem.SortOrder), nameof(MediaItem.Trashed), nameof(MediaItem.FileHash)];

    public static IReadOnlyCollection<Guid> In(ChangeTracker tracker) =>
    [
        .. new HashSet<Guid>(
        [
            .. tracker.Entries<Document>().Where(entry => Concerns(entry, OfDocuments)).Select(entry => entry.Entity.Key),
            .. tracker.Entries<DocumentVariant>().Where(entry => Concerns(entry, nameof(DocumentVariant.Name))).Select(entry => entry.Entity.DocumentKey),
            .. tracker.Entries<MediaItem>().Where(entry => Concerns(entry, OfMedia)).Select(entry => entry.Entity.Key),
        ]),
    ];

    private static bool Concerns(EntityEntry entry, params string[] properties) => entry.State switch
    {
        EntityState.Added or EntityState.Deleted => true,
        EntityState.Modified => properties.Any(property => entry.Property(property).IsModified),
        _ => false,
    };
}
