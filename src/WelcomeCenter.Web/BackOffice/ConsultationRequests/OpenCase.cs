using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Web.BackOffice.ConsultationRequests;

internal static class OpenCase
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/requests/{id:guid}/case", HandleAsync)
        .WithName("OpenCase")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<OpenedCase>, ProblemHttpResult>> HandleAsync(
        Guid id, CaseOpening cases, HttpContext http, CancellationToken cancellationToken)
    {
        var result = await cases.OpenAsync(new RequestId(id), http.Staff(), cancellationToken);
        return result.Succeeded
            ? TypedResults.Created($"{CasesEndpoints.Base}/cases/{result.Value.Id}", new OpenedCase(result.Value.Id.Value, result.Value.Reference))
            : result.Failure.ToProblem();
    }
}
