using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core;
using WelcomeCenter.Core.Cases;

namespace WelcomeCenter.Web.BackOffice.Cases;

internal static class ListCases
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cases", HandleAsync).WithName("ListCases");

    private static async Task<Ok<CasePage>> HandleAsync(
        CaseList cases,
        CancellationToken cancellationToken,
        int? skip = null,
        int? take = null,
        string? filter = null,
        CaseStatus? status = null,
        string? needArea = null,
        string? language = null,
        CaseOrder orderBy = CaseOrder.UpdatedAt,
        Direction orderDirection = Direction.Descending)
    {
        var query = new CaseQuery(Paging.Skip(skip), Paging.Take(take), filter, status, needArea, language, orderBy, orderDirection);
        var page = await cases.FindAsync(query, cancellationToken);
        return TypedResults.Ok(new CasePage(page.Total, [.. page.Items.Select(CaseItem.From)]));
    }
}
