using System.Security.Cryptography;
using System.Text;

namespace WelcomeCenter.Content.Users.SecondFactor;

/// <summary>Codes for the day on which the device is lost: each works once, and only hashes are kept.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    private const int Groups = 3;
    private const int GroupLength = 4;

    /// <returns>Codes of 69 bits each, to be shown once.</returns>
    public static IReadOnlyList<string> Replace(User user)
    {
        var codes = Enumerable.Range(0, Count).Select(_ => PasswordGenerator.Next(Groups, GroupLength)).ToList();
        user.RecoveryCodes = [.. codes.Select(code => Hash(user.Id, code))];
        return codes;
    }

    /// <returns>False where the code is none of those that are left.</returns>
    public static bool Use(User user, string code) => user.RecoveryCodes.Remove(Hash(user.Id, code.Trim()));

    // Too many bits to be guessed, so a fast hash will do.
    private static string Hash(Guid userId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{userId:N}{code}")));
}
