using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using WelcomeCenter.Content.Users;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace WelcomeCenter.Content.Api.Security;

internal enum ApiClientStatus
{
    Success,
    InvalidUser,
    InvalidClientId,
    DuplicateClientId,
}

/// <summary>Credentials of API users: client ids with a secret, which the authorization server keeps hashed.</summary>
internal sealed partial class ApiClients(ContentDbContext db, IOpenIddictApplicationManager applications)
{
    private const string Prefix = $"{BackOfficeApplication.ClientId}-";

    public Task<List<string>> ListAsync(Guid userId, CancellationToken cancellationToken) =>
        db.Set<ApiClient>().Where(client => client.UserId == userId).Select(client => client.ClientId).Order().ToListAsync(cancellationToken);

    /// <returns>Null where the client id is nobody's.</returns>
    public async Task<Guid?> UserOfAsync(string clientId, CancellationToken cancellationToken) =>
        (await db.Set<ApiClient>().AsNoTracking().FirstOrDefaultAsync(client => client.ClientId == clientId, cancellationToken))?.UserId;

    public async Task<ApiClientStatus> AddAsync(User user, string? clientId, string? secret, CancellationToken cancellationToken)
    {
        if (user.Kind is not UserKind.Api)
        {
            return ApiClientStatus.InvalidUser;
        }

        var id = WithPrefix(clientId);
        if (id.Length > ApiClient.LongestId || !Allowed().IsMatch(id) || secret is not { Length: >= UsersRegistration.MinimumPasswordLength })
        {
            return ApiClientStatus.InvalidClientId;
        }

        if (await applications.FindByClientIdAsync(id, cancellationToken) is not null)
        {
            return ApiClientStatus.DuplicateClientId;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await applications.CreateAsync(
            new OpenIddictApplicationDescriptor
            {
                ClientId = id,
                ClientSecret = secret,
                ClientType = ClientTypes.Confidential,
                Permissions = { Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials },
            },
            cancellationToken);
        db.Add(new ApiClient { ClientId = id, UserId = user.Id });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ApiClientStatus.Success;
    }

    /// <summary>Ends the credentials and every token that was got with them.</summary>
    public async Task<ApiClientStatus> RemoveAsync(Guid userId, string clientId, CancellationToken cancellationToken)
    {
        var id = WithPrefix(clientId);
        var client = await db.Set<ApiClient>().FirstOrDefaultAsync(one => one.ClientId == id && one.UserId == userId, cancellationToken);
        if (client is null)
        {
            return ApiClientStatus.InvalidClientId;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await applications.FindByClientIdAsync(id, cancellationToken) is { } application)
        {
            await applications.DeleteAsync(application, cancellationToken);
        }

        db.Remove(client);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ApiClientStatus.Success;
    }

    // The client shows the prefix in front of its field; programs may leave it out.
    private static string WithPrefix(string? clientId) =>
        clientId is null || clientId.StartsWith(Prefix, StringComparison.Ordinal) ? clientId ?? string.Empty : Prefix + clientId;

    [GeneratedRegex($"^{Prefix}[A-Za-z0-9._-]+$")]
    private static partial Regex Allowed();
}
