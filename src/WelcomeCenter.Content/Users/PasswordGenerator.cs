using System.Security.Cryptography;

namespace WelcomeCenter.Content.Users;

/// <summary>Passwords that a person can copy from a screen: groups of letters and digits without look-alikes.</summary>
internal static class PasswordGenerator
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Groups = 4;
    private const int GroupLength = 5;

    /// <returns>Twenty characters from the alphabet (116 bits), in groups parted by dashes.</returns>
    public static string Next() => Next(Groups, GroupLength);

    public static string Next(int groups, int length) =>
        string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, length)));
}
