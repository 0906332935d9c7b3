using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Users;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.ForgottenPassword;

/// <summary>
/// Forgotten passwords for programs, as the contract has it. Unknown people and links that no longer work are answered alike.
/// </summary>
internal static class ForgottenPasswordEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var forgotten = routes.MapGroup("/security/forgot-password").AllowAnonymous();
        forgotten.MapPost("", Ask);
        forgotten.MapPost("/verify", VerifyAsync);
        forgotten.MapPost("/reset", ResetAsync);
    }

    private static IResult Ask(
        HttpContext context,
        AskRequest body,
        ForgottenPasswordMail mail,
        SignInThrottle throttle,
        IOptions<ForgottenPasswordOptions> options)
    {
        if (Refusal(context, throttle, options.Value) is { } refusal)
        {
            return refusal;
        }

        mail.Ask(body.Email);
        return TypedResults.Ok();
    }

    private static async Task<IResult> VerifyAsync(
        HttpContext context,
        LinkRequest body,
        ForgottenPasswordTokens tokens,
        UserPasswords passwords,
        SignInThrottle throttle,
        IOptions<ForgottenPasswordOptions> options)
    {
        if (Refusal(context, throttle, options.Value) is { } refusal)
        {
            return refusal;
        }

        return tokens.Read(body.Id, body.ResetCode) is { } stamp && await passwords.FindForgetfulAsync(body.Id, stamp) is not null
            ? TypedResults.Ok(new Verified(PasswordConfiguration.Current))
            : Invalid;
    }

    private static async Task<IResult> ResetAsync(
        HttpContext context,
        LinkRequest body,
        ForgottenPasswordTokens tokens,
        UserPasswords passwords,
        SignInThrottle throttle,
        IOptions<ForgottenPasswordOptions> options,
        CancellationToken cancellationToken)
    {
        if (Refusal(context, throttle, options.Value) is { } refusal)
        {
            return refusal;
        }

        if (tokens.Read(body.Id, body.ResetCode) is not { } stamp)
        {
            return Invalid;
        }

        var outcome = await passwords.SetForgottenAsync(body.Id, stamp, body.Password, cancellationToken);
        return outcome.Succeeded ? TypedResults.NoContent() : outcome.ToProblem();
    }

    private static ApiProblem Invalid => new UserOutcome(UserOperationStatus.InvalidPasswordResetToken).ToProblem();

    private static ApiProblem? Refusal(HttpContext context, SignInThrottle throttle, ForgottenPasswordOptions options)
    {
        if (!options.AllowPasswordReset)
        {
            return ApiProblem.NotFound;
        }

        return throttle.Allows(context.Connection.RemoteIpAddress) ? null : ApiProblem.TooManyRequests;
    }

    internal sealed record AskRequest(string? Email);

    internal sealed record LinkRequest(Reference? User, string? ResetCode, string? Password)
    {
        public Guid Id => User?.Id ?? Guid.Empty;
    }

    internal sealed record Verified(PasswordConfiguration PasswordConfiguration);
}
