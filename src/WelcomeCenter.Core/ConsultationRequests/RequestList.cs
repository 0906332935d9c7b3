using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.Search;

namespace WelcomeCenter.Core.ConsultationRequests;

public sealed record RequestListItem(
    RequestId Id,
    RequestState State,
    DateTimeOffset ReceivedAt,
    string? Name,
    string Language,
    IReadOnlyList<string> NeedAreas,
    CaseId? CaseId,
    string? CaseReference);

/// <param name="Filter">Words that all occur in name or contact, or the code of a receipt.</param>
public sealed record RequestQuery(
    int Skip,
    int Take,
    string? Filter,
    RequestState? State,
    string? Language,
    string? NeedArea,
    RequestOrder OrderBy,
    Direction OrderDirection);

[JsonConverter(typeof(EnumNames<RequestOrder>))]
public enum RequestOrder
{
    ReceivedAt,
    Name,
    Language,
    State,
}

/// <summary>The requests, searched, filtered, sorted and paged by the database.</summary>
public sealed class RequestList(CoreDbContext db, RequestCodes codes)
{
    public async Task<Page<RequestListItem>> FindAsync(RequestQuery query, CancellationToken cancellationToken)
    {
        var matching = Matching(query);
        var total = await matching.CountAsync(cancellationToken);
        var page = Sorted(matching, query.OrderBy, query.OrderDirection).Skip(query.Skip).Take(query.Take);
        var items = await page
            .Select(request => new
            {
                Request = request,
                Case = db.Cases.Where(found => found.RequestId == request.Id).Select(found => new { found.Id, found.Reference }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return new Page<RequestListItem>(total, [.. items.Select(item => ItemOf(item.Request, item.Case?.Id, item.Case?.Reference))]);
    }

    private static RequestListItem ItemOf(ConsultationRequest request, CaseId? caseId, string? reference) =>
        new(request.Id, request.State, request.ReceivedAt, request.Name, request.Language, request.NeedAreas, caseId, reference);

    private IQueryable<ConsultationRequest> Matching(RequestQuery query)
    {
        var matching = Containing(db.Requests.AsNoTracking(), query.Filter);
        if (query.State is { } state)
        {
            matching = matching.Where(request => request.State == state);
        }

        if (query.NeedArea is { Length: > 0 } needArea)
        {
            matching = matching.Where(request => request.NeedAreas.Contains(needArea));
        }

        return query.Language is { Length: > 0 } language ? matching.Where(request => request.Language == language) : matching;
    }

    private IQueryable<ConsultationRequest> Containing(IQueryable<ConsultationRequest> requests, string? filter)
    {
        if (RequestCodes.Read(filter) is { } code)
        {
            var hash = codes.Hash(code);
            return requests.Where(request => request.CodeHash == hash);
        }

        foreach (var word in SearchKey.Words(filter))
        {
            requests = requests.Where(request => request.SearchText.Contains(word));
        }

        return requests;
    }

    private static IQueryable<ConsultationRequest> Sorted(IQueryable<ConsultationRequest> requests, RequestOrder by, Direction direction) => by switch
    {
        RequestOrder.Name => requests.Sorted(request => request.NameKey, direction).ThenSorted(request => request.Id, direction),
        RequestOrder.Language => requests.Sorted(request => request.Language, direction).ThenSorted(request => request.Id, direction),
        RequestOrder.State => requests.Sorted(request => request.State, direction).ThenSorted(request => request.Id, direction),
        _ => requests.Sorted(request => request.ReceivedAt, direction).ThenSorted(request => request.Id, direction),
    };
}
