using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>One account.</summary>
internal static class GetUser
{
    public static async Task<IResult> HandleAsync(Guid id, Caller caller, UserReader users, CancellationToken cancellationToken)
    {
        var (user, refusal) = await FindAsync(id, caller, users, cancellationToken);
        return refusal ?? TypedResults.Ok(UserModel.From(user!));
    }

    /// <summary>The account, or why it is not shown: only administrators see administrators.</summary>
    internal static async Task<(UserDetails? User, IResult? Refusal)> FindAsync(
        Guid id, Caller caller, UserReader users, CancellationToken cancellationToken)
    {
        if (await users.FindAsync(id, cancellationToken) is not { } user)
        {
            return (null, new UserOutcome(UserOperationStatus.UserNotFound).ToProblem());
        }

        return user.IsAdministrator && !caller.Access.IsAdministrator ? (null, ApiProblem.Forbidden) : (user, null);
    }
}
