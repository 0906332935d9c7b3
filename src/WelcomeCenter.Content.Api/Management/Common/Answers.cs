using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.Common;

/// <summary>Turns the end of an operation into the answer of the contract (management document, section 1).</summary>
internal static class Answers
{
    public static IResult OkOrNotFound<T>(T? value)
        where T : class => value is null ? ApiProblem.NotFound : TypedResults.Ok(value);

    /// <summary>200 with an empty body.</summary>
    public static IResult ToAnswer(this ContentOutcome outcome) =>
        outcome.Succeeded ? TypedResults.Ok() : outcome.ToProblem();

    /// <summary>201 with the header from which the client learns the id of the new entity.</summary>
    /// <param name="collection">The address below which it is found.</param>
    public static IResult ToCreated(this ContentOutcome outcome, HttpContext context, string collection, string id)
    {
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem();
        }

        context.Response.Headers["Umb-Generated-Resource"] = id;
        context.Response.Headers.Location = $"{collection}/{id}";
        return TypedResults.StatusCode(StatusCodes.Status201Created);
    }

    public static ApiProblem ToProblem(this ContentOutcome outcome)
    {
        var status = outcome.Status switch
        {
            ContentOperationStatus.NotFound => StatusCodes.Status404NotFound,
            ContentOperationStatus.ConcurrencyViolation => StatusCodes.Status409Conflict,
            ContentOperationStatus.DuplicateName => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
        var errors = outcome.Errors
            .GroupBy(error => error.Key)
            .ToDictionary(group => group.Key, group => group.SelectMany(error => error.Messages).ToArray());
        return new ApiProblem(status, outcome.Status.ToString(), errors.Count > 0 ? errors : null);
    }
}
