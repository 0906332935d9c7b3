using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Users;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security.Passkeys;
using WelcomeCenter.Content.Api.Security.Sessions;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.SecondFactor;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security.Account;

/// <summary>
/// What the contract has no place for: sessions, passkeys, recovery codes and the history of accounts, one's own and, for
/// administrators, those of others.
/// </summary>
internal static class AccountEndpoints
{
    private const int MostLines = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(ManagementPaths.Account).RequireAuthorization(BackOfficePolicies.SignedIn);
        own.MapGet("/sessions", ListOwnAsync);
        own.MapDelete("/sessions", EndOthersAsync);
        own.MapDelete("/sessions/{session:guid}", EndOwnAsync);
        own.MapGet("/recovery-codes", CountCodesAsync);
        own.MapPost("/recovery-codes", RenewCodesAsync);
        own.MapGet("/history", ReadOwnAsync);
        PasskeyEndpoints.Map(own);
        var others = routes.MapGroup($"{ManagementPaths.Account}/users/{{id:guid}}").RequireAuthorization(BackOfficePolicies.Administrators);
        others.MapGet("/sessions", ListAsync);
        others.MapDelete("/sessions", EndAllAsync);
        others.MapDelete("/sessions/{session:guid}", EndAsync);
        others.MapGet("/history", ReadAsync);
        routes.Map($"{ManagementPaths.Account}/{{**unknown}}", () => ApiProblem.NotFound).RequireAuthorization(BackOfficePolicies.SignedIn);
    }

    private static Task<IEnumerable<SessionModel>> ListOwnAsync(
        HttpContext context, Caller caller, UserSessions sessions, IOptions<BackOfficeSessionOptions> options, CancellationToken cancellationToken) =>
        SessionsAsync(caller.Id, context.SessionId(), sessions, options.Value, cancellationToken);

    private static async Task<IResult> EndOthersAsync(
        HttpContext context, Caller caller, UserSessions sessions, AccountHistory history, CancellationToken cancellationToken)
    {
        await sessions.EndAllAsync(caller.Id, context.SessionId(), cancellationToken);
        await history.WriteAsync(caller.Id, caller.Id, AccountEventKind.SessionsEnded, cancellationToken);
        return TypedResults.Ok();
    }

    private static Task<IResult> EndOwnAsync(
        Guid session, Caller caller, UserSessions sessions, AccountHistory history, CancellationToken cancellationToken) =>
        EndAsync(caller.Id, session, caller, sessions, history, cancellationToken);

    private static async Task<IResult> CountCodesAsync(Caller caller, UserReader users, CancellationToken cancellationToken)
    {
        var user = (await users.FindAsync(caller.Id, cancellationToken))!.User;
        return TypedResults.Ok(new CodesLeft(user.HasSecondFactor, user.RecoveryCodes.Count));
    }

    private static async Task<IResult> RenewCodesAsync(
        HttpContext context,
        CodeRequest body,
        Caller caller,
        AuthenticatorApps apps,
        SignInThrottle throttle,
        AccountMail mail,
        CancellationToken cancellationToken)
    {
        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return ApiProblem.TooManyRequests;
        }

        var (outcome, codes) = await apps.RenewCodesAsync(caller.Id, body.Code, cancellationToken);
        if (!outcome.Succeeded)
        {
            return outcome.ToProblem();
        }

        await mail.TellAsync(caller.Id, AccountEventKind.RecoveryCodesRenewed, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new NewCodes(codes));
    }

    private static async Task<IResult> ReadOwnAsync(
        Caller caller, AccountHistory history, UserDirectory users, CancellationToken cancellationToken) =>
        TypedResults.Ok(await LinesAsync(caller.Id, history, users, cancellationToken));

    private static async Task<IResult> ListAsync(
        Guid id, Caller caller, UserReader users, UserSessions sessions, IOptions<BackOfficeSessionOptions> options, CancellationToken cancellationToken) =>
        (await GetUser.FindAsync(id, caller, users, cancellationToken)).Refusal
        ?? TypedResults.Ok(await SessionsAsync(id, current: null, sessions, options.Value, cancellationToken));

    private static async Task<IResult> EndAllAsync(
        Guid id, Caller caller, UserReader users, UserSessions sessions, AccountHistory history, CancellationToken cancellationToken)
    {
        if ((await GetUser.FindAsync(id, caller, users, cancellationToken)).Refusal is { } refusal)
        {
            return refusal;
        }

        await sessions.EndAllAsync(id, except: null, cancellationToken);
        await history.WriteAsync(id, caller.Id, AccountEventKind.SessionsEnded, cancellationToken);
        return TypedResults.Ok();
    }

    private static async Task<IResult> EndAsync(
        Guid id, Guid session, Caller caller, UserSessions sessions, AccountHistory history, CancellationToken cancellationToken)
    {
        if (!await sessions.EndAsync(id, session, cancellationToken))
        {
            return ApiProblem.NotFound;
        }

        await history.WriteAsync(id, caller.Id, AccountEventKind.SessionsEnded, cancellationToken);
        return TypedResults.Ok();
    }

    private static async Task<IResult> ReadAsync(
        Guid id, Caller caller, UserReader users, AccountHistory history, UserDirectory directory, CancellationToken cancellationToken) =>
        (await GetUser.FindAsync(id, caller, users, cancellationToken)).Refusal
        ?? TypedResults.Ok(await LinesAsync(id, history, directory, cancellationToken));

    private static async Task<IEnumerable<SessionModel>> SessionsAsync(
        Guid userId, Guid? current, UserSessions sessions, BackOfficeSessionOptions options, CancellationToken cancellationToken) =>
        (await sessions.ListAsync(userId, options.IdleLifetime, cancellationToken)).Select(session => new SessionModel(
            session.Id, session.CreatedAt, session.LastUsedAt, session.Browser, session.Network, session.Method, session.Id == current));

    private static async Task<IEnumerable<LineModel>> LinesAsync(
        Guid userId, AccountHistory history, UserDirectory users, CancellationToken cancellationToken)
    {
        var lines = await history.ReadAsync(userId, MostLines, cancellationToken);
        var names = await users.NamesAsync([.. lines.Select(line => line.ActorId).Distinct()], cancellationToken);
        return lines.Select(line => new LineModel(line.At, line.Kind, line.Detail, names.GetValueOrDefault(line.ActorId)));
    }

    /// <param name="IsCurrent">Whether it is the one that asks.</param>
    internal sealed record SessionModel(
        Guid Id, DateTimeOffset CreatedAt, DateTimeOffset LastUsedAt, string Browser, string Network, SignInMethod Method, bool IsCurrent);

    /// <param name="Actor">Null where the account is gone.</param>
    internal sealed record LineModel(DateTimeOffset At, AccountEventKind Kind, string? Detail, string? Actor);

    internal sealed record CodesLeft(bool HasSecondFactor, int Left);

    internal sealed record CodeRequest(string? Code);

    internal sealed record NewCodes(IReadOnlyList<string> RecoveryCodes);
}
