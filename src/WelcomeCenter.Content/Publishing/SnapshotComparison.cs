using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Says whether what the site shows is what the database holds.</summary>
public sealed class SnapshotComparison(ContentDbContext db, SnapshotStore snapshots, SchemaStore schemas)
{
    public async Task<SnapshotDifference> CompareAsync(CancellationToken cancellationToken)
    {
        var shown = snapshots.Current.Tree.Stored;
        var types = schemas.Current.DocumentTypes;
        var rows = await db.Documents.Where(document => !document.Trashed)
            .SelectMany(document => document.Variants, (document, variant) => new { document.Key, document.ContentTypeKey, variant.Culture, variant.PublishedAt })
            .Where(row => row.PublishedAt != null)
            .ToListAsync(cancellationToken);
        var stored = rows
            .Where(row => types.TryGetValue(row.ContentTypeKey, out var type) && type.VariesByCulture == (row.Culture is not DocumentVariant.Shared))
            .GroupBy(row => row.Key)
            .ToDictionary(document => document.Key, document => document.ToDictionary(row => row.Culture, row => row.PublishedAt));
        var missingOrOld = stored.Count(document => !shown.TryGetValue(document.Key, out var here)
            || here.Variants.Count != document.Value.Count
            || here.Variants.Any(variant => document.Value.GetValueOrDefault(variant.Key) != variant.Value.PublishedAt));
        return new SnapshotDifference(stored.Count, missingOrOld + shown.Keys.Count(key => !stored.ContainsKey(key)));
    }
}

/// <param name="Published">How many documents have something published.</param>
/// <param name="Different">How many of them the site shows otherwise or not at all, and how many it shows although they are gone.</param>
public sealed record SnapshotDifference(int Published, int Different);
