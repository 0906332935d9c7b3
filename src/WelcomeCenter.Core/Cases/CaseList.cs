using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Search;

namespace WelcomeCenter.Core.Cases;

public sealed record CaseListItem(
    CaseId Id,
    string Reference,
    CaseStatus Status,
    string? Name,
    string Language,
    IReadOnlyList<string> NeedAreas,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt);

/// <param name="Filter">Words that all occur in name, contact, reference or a note.</param>
public sealed record CaseQuery(
    int Skip,
    int Take,
    string? Filter,
    CaseStatus? Status,
    string? NeedArea,
    string? Language,
    CaseOrder OrderBy,
    Direction OrderDirection);

[JsonConverter(typeof(EnumNames<CaseOrder>))]
public enum CaseOrder
{
    UpdatedAt,
    OpenedAt,
    Reference,
    Name,
    Status,
}

/// <summary>The cases, searched, filtered, sorted and paged by the database.</summary>
public sealed class CaseList(CoreDbContext db)
{
    public async Task<Page<CaseListItem>> FindAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        var matching = Matching(query);
        var total = await matching.CountAsync(cancellationToken);
        var items = await Sorted(matching, query.OrderBy, query.OrderDirection)
            .Skip(query.Skip)
            .Take(query.Take)
            .Select(found => new CaseListItem(
                found.Id, found.Reference, found.Status, found.Name, found.Language, found.NeedAreas, found.OpenedAt, found.UpdatedAt))
            .ToListAsync(cancellationToken);
        return new Page<CaseListItem>(total, items);
    }

    private IQueryable<Case> Matching(CaseQuery query)
    {
        var matching = db.Cases.AsNoTracking();
        foreach (var word in SearchKey.Words(query.Filter))
        {
            matching = matching.Where(found =>
                found.SearchText.Contains(word) || db.CaseNotes.Any(note => note.CaseId == found.Id && note.SearchText.Contains(word)));
        }

        if (query.Status is { } status)
        {
            matching = matching.Where(found => found.Status == status);
        }

        if (query.NeedArea is { Length: > 0 } needArea)
        {
            matching = matching.Where(found => found.NeedAreas.Contains(needArea));
        }

        return query.Language is { Length: > 0 } language ? matching.Where(found => found.Language == language) : matching;
    }

    private static IQueryable<Case> Sorted(IQueryable<Case> cases, CaseOrder by, Direction direction) => by switch
    {
        CaseOrder.OpenedAt => cases.Sorted(found => found.OpenedAt, direction),
        CaseOrder.Reference => cases.Sorted(found => found.Reference.Length, direction).ThenSorted(found => found.Reference, direction),
        CaseOrder.Name => cases.Sorted(found => found.NameKey, direction).ThenSorted(found => found.Reference, direction),
        CaseOrder.Status => cases.Sorted(found => found.Status, direction).ThenSorted(found => found.UpdatedAt, direction),
        _ => cases.Sorted(found => found.UpdatedAt, direction).ThenSorted(found => found.Reference, direction),
    };
}
