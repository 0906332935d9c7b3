using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Client ids with which a program gets tokens of an API user.</summary>
internal static class ClientCredentials
{
    public static async Task<IResult> ListAsync(
        Guid id, Caller caller, UserReader users, ApiClients clients, CancellationToken cancellationToken) =>
        (await GetUser.FindAsync(id, caller, users, cancellationToken)).Refusal
        ?? TypedResults.Ok(await clients.ListAsync(id, cancellationToken));

    public static async Task<IResult> AddAsync(
        Guid id, CredentialsRequest body, Caller caller, UserReader users, ApiClients clients, CancellationToken cancellationToken)
    {
        var (user, refusal) = await GetUser.FindAsync(id, caller, users, cancellationToken);
        return refusal ?? Answer(await clients.AddAsync(user!.User, body.ClientId, body.ClientSecret, cancellationToken));
    }

    public static async Task<IResult> RemoveAsync(
        Guid id, string clientId, Caller caller, UserReader users, ApiClients clients, CancellationToken cancellationToken) =>
        (await GetUser.FindAsync(id, caller, users, cancellationToken)).Refusal
        ?? Answer(await clients.RemoveAsync(id, clientId, cancellationToken));

    private static IResult Answer(ApiClientStatus status) => status is ApiClientStatus.Success
        ? TypedResults.Ok()
        : new ApiProblem(StatusCodes.Status400BadRequest, status.ToString());

    internal sealed record CredentialsRequest(string? ClientId, string? ClientSecret);
}
