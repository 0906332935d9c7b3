using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.UserGroups;

/// <summary>
/// Turns the end of an operation on groups into the contract's answer. One status differs: who lacks a right gets 403, because
/// the client takes Umbraco's 401 for the end of the session.
/// </summary>
internal static class UserGroupAnswers
{
    public static IResult ToAnswer(this UserGroupOperationStatus status) =>
        status is UserGroupOperationStatus.Success ? TypedResults.Ok() : status.ToProblem();

    public static IResult ToCreated(this UserGroupOperationStatus status, HttpContext context, Guid id)
    {
        if (status is not UserGroupOperationStatus.Success)
        {
            return status.ToProblem();
        }

        context.Response.Headers["Umb-Generated-Resource"] = id.ToString();
        context.Response.Headers.Location = $"{context.Request.Path}/{id}";
        return TypedResults.StatusCode(StatusCodes.Status201Created);
    }

    private static ApiProblem ToProblem(this UserGroupOperationStatus status) => new(
        status switch
        {
            UserGroupOperationStatus.NotFound
                or UserGroupOperationStatus.UserNotFound
                or UserGroupOperationStatus.DocumentStartNodeKeyNotFound
                or UserGroupOperationStatus.MediaStartNodeKeyNotFound
                or UserGroupOperationStatus.DocumentPermissionKeyNotFound
                or UserGroupOperationStatus.LanguageNotFound => StatusCodes.Status404NotFound,
            UserGroupOperationStatus.AlreadyExists or UserGroupOperationStatus.DuplicateAlias => StatusCodes.Status409Conflict,
            UserGroupOperationStatus.CannotNotify => StatusCodes.Status500InternalServerError,
            UserGroupOperationStatus.Unauthorized => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status400BadRequest,
        },
        status is UserGroupOperationStatus.Unauthorized ? "Forbidden" : status.ToString());
}
