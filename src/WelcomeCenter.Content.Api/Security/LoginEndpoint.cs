using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security.SecondFactor;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Sign-in for programs, as stock Umbraco has it. Every refusal is 401: a status of its own for a locked account would
/// tell strangers which accounts exist. A right password of somebody with a second factor is answered with 402.
/// </summary>
internal static class LoginEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{ManagementPaths.Security}/login", LoginAsync).AllowAnonymous();
        routes.MapPost($"{ManagementPaths.Security}/verify-2fa", VerifyAsync).AllowAnonymous();
    }

    private static async Task<IResult> LoginAsync(HttpContext context, LoginRequest body, BackOfficeSignIn signIn) =>
        await signIn.TryAsync(context, body.Username, body.Password) switch
        {
            SignInOutcome.SignedIn => TypedResults.Ok(),
            SignInOutcome.CodeNeeded => TypedResults.Json(
                new SecondFactorNeeded(null, [SecondFactorEndpoints.Provider]), statusCode: StatusCodes.Status402PaymentRequired),
            SignInOutcome.SetUpNeeded => new ApiProblem(StatusCodes.Status403Forbidden, "SecondFactorRequired"),
            SignInOutcome.TooManyAttempts => ApiProblem.TooManyRequests,
            _ => new ApiProblem(StatusCodes.Status401Unauthorized, "InvalidCredentials"),
        };

    private static async Task<IResult> VerifyAsync(HttpContext context, VerifyRequest body, BackOfficeSignIn signIn) =>
        await signIn.TryCodeAsync(context, body.Code) switch
        {
            SignInOutcome.SignedIn => TypedResults.Ok(),
            SignInOutcome.TooManyAttempts => ApiProblem.TooManyRequests,
            SignInOutcome.NothingPending => new ApiProblem(StatusCodes.Status401Unauthorized, "InvalidCredentials"),
            _ => new ApiProblem(StatusCodes.Status400BadRequest, "InvalidCode"),
        };

    internal sealed record LoginRequest(string? Username, string? Password);

    internal sealed record VerifyRequest(string? Code, string? Provider);

    /// <param name="TwoFactorLoginView">Always null: the sign-in page has its own.</param>
    internal sealed record SecondFactorNeeded(string? TwoFactorLoginView, IReadOnlyList<string> EnabledTwoFactorProviderNames);
}
