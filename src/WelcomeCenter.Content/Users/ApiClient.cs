namespace WelcomeCenter.Content.Users;

/// <summary>Whose tokens a program gets with a client id; the secret lies with the authorization server, hashed.</summary>
public sealed class ApiClient
{
    /// <summary>As long as the authorization server's own column.</summary>
    public const int LongestId = 100;

    public required string ClientId { get; init; }

    public required Guid UserId { get; init; }
}
