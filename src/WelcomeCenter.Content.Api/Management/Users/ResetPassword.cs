using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Gives somebody a generated password, which this answer alone tells.</summary>
internal static class ResetPassword
{
    public static async Task<IResult> HandleAsync(
        HttpContext context, Guid id, Caller caller, UserPasswords passwords, CancellationToken cancellationToken)
    {
        var outcome = await passwords.ResetAsync(caller.Access, id, cancellationToken);
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem();
        }

        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new NewPassword(outcome.Password!));
    }

    internal sealed record NewPassword(string ResetPassword);
}
