using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Web.BackOffice.ConsultationRequests;

internal static class ListRequests
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/requests", HandleAsync).WithName("ListRequests");

    private static async Task<Ok<RequestPage>> HandleAsync(
        RequestList requests,
        CancellationToken cancellationToken,
        int? skip = null,
        int? take = null,
        string? filter = null,
        RequestState? state = null,
        string? language = null,
        string? needArea = null,
        RequestOrder orderBy = RequestOrder.ReceivedAt,
        Direction orderDirection = Direction.Descending)
    {
        var query = new RequestQuery(Paging.Skip(skip), Paging.Take(take), filter, state, language, needArea, orderBy, orderDirection);
        var page = await requests.FindAsync(query, cancellationToken);
        return TypedResults.Ok(new RequestPage(page.Total, [.. page.Items.Select(RequestItem.From)]));
    }
}
