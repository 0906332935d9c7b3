using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>What the client checks before it sends a password; the server checks by itself.</summary>
internal sealed record PasswordConfiguration(
    int MinimumPasswordLength,
    bool RequireNonLetterOrDigit,
    bool RequireDigit,
    bool RequireLowercase,
    bool RequireUppercase)
{
    public static PasswordConfiguration Current { get; } = new(UsersRegistration.MinimumPasswordLength, false, false, false, false);
}
