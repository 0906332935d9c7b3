using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core.Cases;

namespace WelcomeCenter.Web.BackOffice.Cases;

internal static class AddCaseNote
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/cases/{id:guid}/notes", HandleAsync)
        .WithName("AddCaseNote")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<CaseNote>, ProblemHttpResult>> HandleAsync(
        Guid id, AddNote body, CaseService cases, HttpContext http, CancellationToken cancellationToken)
    {
        var result = await cases.AddNoteAsync(new CaseId(id), body.Text, http.Staff(), cancellationToken);
        return result.Succeeded
            ? TypedResults.Created($"{CasesEndpoints.Base}/cases/{id}", CaseNote.From(result.Value))
            : result.Failure.ToProblem();
    }
}
