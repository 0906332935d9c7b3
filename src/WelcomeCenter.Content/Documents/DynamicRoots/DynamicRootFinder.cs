using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents.DynamicRoots;

/// <summary>Finds where a picker begins.</summary>
public sealed class DynamicRootFinder(ContentDbContext db)
{
    private const string NearestAncestor = "NearestAncestorOrSelf";
    private const string FurthestAncestor = "FurthestAncestorOrSelf";
    private const string NearestDescendant = "NearestDescendantOrSelf";
    private const string FurthestDescendant = "FurthestDescendantOrSelf";

    public static IReadOnlyList<string> Steps { get; } = [NearestAncestor, FurthestAncestor, NearestDescendant, FurthestDescendant];

    /// <returns>None where the way leads nowhere.</returns>
    public async Task<IReadOnlyList<Guid>> FindAsync(DynamicRootQuery query, CancellationToken cancellationToken)
    {
        var found = await OriginAsync(query, cancellationToken) is { } origin ? await PlacesAsync([origin], cancellationToken) : [];
        foreach (var step in query.Steps)
        {
            found = step.Alias switch
            {
                NearestAncestor => await AncestorsAsync(found, step.ContentTypeKeys, isNearest: true, cancellationToken),
                FurthestAncestor => await AncestorsAsync(found, step.ContentTypeKeys, isNearest: false, cancellationToken),
                NearestDescendant => await DescendantsAsync(found, step.ContentTypeKeys, isNearest: true, cancellationToken),
                FurthestDescendant => await DescendantsAsync(found, step.ContentTypeKeys, isNearest: false, cancellationToken),
                _ => [],
            };
        }

        return [.. found.Select(place => place.Key)];
    }

    private async Task<Guid?> OriginAsync(DynamicRootQuery query, CancellationToken cancellationToken)
    {
        var start = query.CurrentKey is { } current && await db.Documents.AnyAsync(document => document.Key == current, cancellationToken) ? current : query.ParentKey;
        return query.Origin switch
        {
            "ByKey" => query.OriginKey,
            "Current" => query.CurrentKey,
            "Parent" => query.ParentKey,
            "Root" => await SiteAsync(start, isRoot: true, cancellationToken),
            "Site" => await SiteAsync(start, isRoot: false, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The nearest document above that has a hostname, otherwise the root.</summary>
    private async Task<Guid?> SiteAsync(Guid? start, bool isRoot, CancellationToken cancellationToken)
    {
        var path = await db.Documents.Where(document => document.Key == start).Select(document => document.Path).FirstOrDefaultAsync(cancellationToken);
        if (path is null)
        {
            return null;
        }

        var keys = DocumentQueries.Keys(path);
        var named = isRoot ? [] : await db.Domains.Where(domain => keys.Contains(domain.RootKey)).Select(domain => domain.RootKey).ToListAsync(cancellationToken);
        return keys.Reverse().Where(named.Contains).Select(key => (Guid?)key).FirstOrDefault() ?? keys[0];
    }

    private async Task<List<Place>> AncestorsAsync(List<Place> from, IReadOnlyCollection<Guid> types, bool isNearest, CancellationToken cancellationToken)
    {
        var found = new List<Place>();
        foreach (var origin in from)
        {
            var fitting = (await PlacesAsync(DocumentQueries.Keys(origin.Path), cancellationToken))
                .Where(place => types.Count is 0 || types.Contains(place.ContentTypeKey)).OrderBy(place => place.Level).ToList();
            if (fitting.Count > 0)
            {
                found.Add(isNearest ? fitting[^1] : fitting[0]);
            }
        }

        return [.. found.DistinctBy(place => place.Key)];
    }

    /// <summary>All that stand at the first level that has any, or at the last.</summary>
    private async Task<List<Place>> DescendantsAsync(List<Place> from, IReadOnlyCollection<Guid> types, bool isNearest, CancellationToken cancellationToken)
    {
        var found = new List<Place>();
        foreach (var origin in from)
        {
            var fitting = db.Documents.Where(document => document.Path.StartsWith(origin.Path) && !document.Trashed
                && (types.Count == 0 || types.Contains(document.ContentTypeKey)));
            var level = isNearest
                ? await fitting.MinAsync(document => (int?)document.Level, cancellationToken)
                : await fitting.MaxAsync(document => (int?)document.Level, cancellationToken);
            found.AddRange(await ReadAsync(fitting.Where(document => document.Level == level), cancellationToken));
        }

        return [.. found.DistinctBy(place => place.Key)];
    }

    private Task<List<Place>> PlacesAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken) =>
        ReadAsync(db.Documents.Where(document => keys.Contains(document.Key) && !document.Trashed), cancellationToken);

    private static Task<List<Place>> ReadAsync(IQueryable<Document> documents, CancellationToken cancellationToken) =>
        documents.OrderBy(document => document.Level).ThenBy(document => document.SortOrder)
            .Select(document => new Place(document.Key, document.Path, document.Level, document.ContentTypeKey)).ToListAsync(cancellationToken);

    private sealed record Place(Guid Key, string Path, int Level, Guid ContentTypeKey);
}
