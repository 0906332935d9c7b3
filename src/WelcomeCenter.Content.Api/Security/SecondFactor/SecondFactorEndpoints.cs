using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Users;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security.Account;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.SecondFactor;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security.SecondFactor;

/// <summary>Second factors, the person's own and those of others. There is one kind: an authenticator app.</summary>
internal static class SecondFactorEndpoints
{
    /// <summary>Name of the provider; the client's set-up element is registered for it (src/users).</summary>
    public const string Provider = "AuthenticatorApp";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/user/current/2fa").RequireAuthorization(BackOfficePolicies.SignedIn);
        own.MapGet("", ListOwnAsync);
        own.MapGet("/{providerName}", SetUpAsync);
        own.MapPost("/{providerName}", EnableAsync);
        own.MapDelete("/{providerName}", DisableOwnAsync);
        var others = routes.MapGroup("/user/{id:guid}/2fa").RequireAuthorization(BackOfficePolicies.Users);
        others.MapGet("", ListAsync);
        others.MapDelete("/{providerName}", DisableAsync).RequireAuthorization(BackOfficePolicies.Administrators);
    }

    private static async Task<IResult> ListOwnAsync(Caller caller, UserReader users, CancellationToken cancellationToken) =>
        Providers((await users.FindAsync(caller.Id, cancellationToken))!.User);

    private static async Task<IResult> ListAsync(Guid id, Caller caller, UserReader users, CancellationToken cancellationToken)
    {
        var (user, refusal) = await GetUser.FindAsync(id, caller, users, cancellationToken);
        return refusal ?? Providers(user!.User);
    }

    private static async Task<IResult> SetUpAsync(
        HttpContext context, string providerName, Caller caller, UserReader users, CancellationToken cancellationToken)
    {
        if (providerName != Provider)
        {
            return ApiProblem.NotFound;
        }

        if ((await users.FindAsync(caller.Id, cancellationToken))!.User.HasSecondFactor)
        {
            return new UserOutcome(UserOperationStatus.SecondFactorExists).ToProblem();
        }

        var secret = AuthenticatorApps.NewSecret();
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SetUp(secret, QrCodes.ImageUrl(AuthenticatorApps.SetupUri(caller.Access.Email, secret))));
    }

    private static async Task<IResult> EnableAsync(
        HttpContext context,
        string providerName,
        EnableRequest body,
        Caller caller,
        AuthenticatorApps apps,
        UserSessions sessions,
        AccountMail mail,
        CancellationToken cancellationToken)
    {
        if (providerName != Provider)
        {
            return ApiProblem.NotFound;
        }

        var (outcome, codes) = await apps.EnableAsync(caller.Id, body.Secret, body.Code, cancellationToken);
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem();
        }

        await context.KeepSessionAsync(caller, sessions, cancellationToken);
        await mail.TellAsync(caller.Id, AccountEventKind.SecondFactorAdded, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Enabled(codes));
    }

    private static async Task<IResult> DisableOwnAsync(
        HttpContext context,
        string providerName,
        string? code,
        Caller caller,
        AuthenticatorApps apps,
        SignInThrottle throttle,
        UserSessions sessions,
        AccountMail mail,
        CancellationToken cancellationToken)
    {
        if (providerName != Provider)
        {
            return ApiProblem.NotFound;
        }

        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return ApiProblem.TooManyRequests;
        }

        var outcome = await apps.DisableOwnAsync(caller.Id, code, cancellationToken);
        if (outcome.Succeeded)
        {
            await context.KeepSessionAsync(caller, sessions, cancellationToken);
            await mail.TellAsync(caller.Id, AccountEventKind.SecondFactorRemoved, cancellationToken);
        }

        return outcome.ToAnswer();
    }

    private static async Task<IResult> DisableAsync(
        Guid id, string providerName, Caller caller, AuthenticatorApps apps, AccountMail mail, CancellationToken cancellationToken)
    {
        if (providerName != Provider)
        {
            return ApiProblem.NotFound;
        }

        var outcome = await apps.DisableAsync(caller.Access, id, cancellationToken);
        if (outcome.Succeeded)
        {
            await mail.TellAsync(id, AccountEventKind.SecondFactorRemoved, cancellationToken);
        }

        return outcome.ToAnswer();
    }

    private static IResult Providers(User user) =>
        TypedResults.Ok<ProviderModel[]>(user.Kind is UserKind.Api ? [] : [new(Provider, user.HasSecondFactor)]);

    internal sealed record ProviderModel(string ProviderName, bool IsEnabledOnUser);

    /// <summary>The members that the client's own set-up element reads.</summary>
    internal sealed record SetUp(string Secret, string QrCodeSetupImageUrl);

    internal sealed record EnableRequest(string? Code, string? Secret);

    /// <summary>Beside the contract, whose answer is empty.</summary>
    internal sealed record Enabled(IReadOnlyList<string> RecoveryCodes);
}
