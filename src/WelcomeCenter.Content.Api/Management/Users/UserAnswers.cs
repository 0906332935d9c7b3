using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Turns the end of an operation on accounts into the contract's answer.</summary>
internal static class UserAnswers
{
    public static IResult ToAnswer(this UserOutcome outcome) => outcome.Succeeded ? TypedResults.Ok() : outcome.ToProblem();

    public static IResult ToCreated(this UserOutcome outcome, HttpContext context, string collection, Guid id)
    {
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem();
        }

        context.Response.Headers["Umb-Generated-Resource"] = id.ToString();
        context.Response.Headers.Location = $"{collection}/{id}";
        return TypedResults.StatusCode(StatusCodes.Status201Created);
    }

    public static ApiProblem ToProblem(this UserOutcome outcome) => new(
        outcome.Status switch
        {
            UserOperationStatus.UserNotFound
                or UserOperationStatus.MissingUserGroup
                or UserOperationStatus.AvatarFileNotFound
                or UserOperationStatus.NoSecondFactor => StatusCodes.Status404NotFound,
            UserOperationStatus.Forbidden => StatusCodes.Status403Forbidden,
            UserOperationStatus.CannotInvite or UserOperationStatus.CannotNotify => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        },
        outcome.Status.ToString());
}
