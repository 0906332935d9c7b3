using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Problems;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Sign-in for programs, as stock Umbraco has it. Every refusal is 401: a status of its own for a locked account would
/// tell strangers which accounts exist.
/// </summary>
internal static class LoginEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost($"{ManagementPaths.Security}/login", LoginAsync).AllowAnonymous();

    private static async Task<IResult> LoginAsync(HttpContext context, LoginRequest body, BackOfficeSignIn signIn) =>
        await signIn.TryAsync(context.Connection.RemoteIpAddress, body.Username, body.Password) switch
        {
            SignInOutcome.SignedIn => Results.Ok(),
            SignInOutcome.TooManyAttempts => new ApiProblem(StatusCodes.Status429TooManyRequests, "TooManyRequests"),
            _ => new ApiProblem(StatusCodes.Status401Unauthorized, "InvalidCredentials"),
        };

    internal sealed record LoginRequest(string? Username, string? Password);
}
