using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Web.BackOffice.ConsultationRequests;

internal static class GetRequest
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/requests/{id:guid}", HandleAsync)
        .WithName("GetRequest")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, RequestReading requests, HttpContext http, CancellationToken cancellationToken)
    {
        var result = await requests.ViewAsync(new RequestId(id), http.Staff(), cancellationToken);
        return result.Succeeded ? TypedResults.Ok(RequestDetails.From(result.Value)) : result.Failure.ToProblem();
    }
}
