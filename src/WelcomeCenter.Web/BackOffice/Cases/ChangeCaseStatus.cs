using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core.Cases;

namespace WelcomeCenter.Web.BackOffice.Cases;

internal static class ChangeCaseStatus
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPut("/cases/{id:guid}/status", HandleAsync)
        .WithName("ChangeCaseStatus")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<CaseDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, ChangeStatus body, CaseService cases, HttpContext http, CancellationToken cancellationToken)
    {
        var result = await cases.ChangeStatusAsync(new CaseId(id), body.Status, body.Reason, body.Version, http.Staff(), cancellationToken);
        return result.Succeeded ? TypedResults.Ok(CaseDetails.From(result.Value)) : result.Failure.ToProblem();
    }
}
