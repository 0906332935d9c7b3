using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core.Cases;

namespace WelcomeCenter.Web.BackOffice.Cases;

internal static class GetCase
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cases/{id:guid}", HandleAsync)
        .WithName("GetCase")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<CaseDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, CaseService cases, HttpContext http, CancellationToken cancellationToken)
    {
        var result = await cases.ViewAsync(new CaseId(id), http.Staff(), cancellationToken);
        return result.Succeeded ? TypedResults.Ok(CaseDetails.From(result.Value)) : result.Failure.ToProblem();
    }
}
