using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Core.Results;

namespace WelcomeCenter.Web.BackOffice;

/// <summary>The only place where a failure becomes a status.</summary>
internal static class FailureProblems
{
    public static ProblemHttpResult ToProblem(this Failure failure) => TypedResults.Problem(
        statusCode: StatusOf(failure.Kind),
        type: $"urn:welcome-center:{failure.Code}",
        title: failure.Code,
        extensions: Extensions(failure.Fields));

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed => StatusCodes.Status400BadRequest,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.NotFound => StatusCodes.Status404NotFound,
        FailureKind.Stale => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static Dictionary<string, object?>? Extensions(IReadOnlyList<FieldError> fields) =>
        fields.Count == 0
            ? null
            : new() { ["errors"] = fields.GroupBy(field => field.Field).ToDictionary(group => group.Key, group => group.Select(field => field.Code).ToArray()) };
}
