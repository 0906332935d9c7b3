using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>The names that Umbraco gives to refusals in the dictionary.</summary>
internal static class DictionaryAnswers
{
    public static ApiProblem NotFound { get; } = new(StatusCodes.Status404NotFound, "ItemNotFound");

    public static ApiProblem LanguageNotAllowed { get; } = new(StatusCodes.Status403Forbidden, "LanguageNotAllowed");

    public static IResult ToDictionaryAnswer(this ContentOutcome outcome) =>
        outcome.Succeeded ? TypedResults.Ok() : outcome.ToDictionaryProblem();

    public static ApiProblem ToDictionaryProblem(this ContentOutcome outcome) => outcome.Status switch
    {
        ContentOperationStatus.NotFound => NotFound,
        ContentOperationStatus.DuplicateName => new ApiProblem(StatusCodes.Status409Conflict, "DuplicateItemKey"),
        ContentOperationStatus.ParentInvalid => new ApiProblem(StatusCodes.Status400BadRequest, "InvalidParent"),
        ContentOperationStatus.ParentNotFound => new ApiProblem(StatusCodes.Status404NotFound, "ParentNotFound"),
        ContentOperationStatus.TemporaryFileNotFound => new ApiProblem(StatusCodes.Status404NotFound, "TemporaryFileNotFound"),
        _ => outcome.ToProblem(),
    };
}
