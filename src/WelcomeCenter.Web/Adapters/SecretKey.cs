using System.Security.Cryptography;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Adapters;

/// <summary>
/// A secret of this site: 32 random bytes, made once and kept beside the databases, never in them. Several instances share it
/// through a setting (base 64).
/// </summary>
internal static class SecretKey
{
    private const int Length = 32;

    /// <param name="name">Of the file among the keys.</param>
    public static byte[] Read(IConfiguration configuration, string setting, DataDirectory data, string name) =>
        configuration[setting] is { Length: > 0 } given ? Decode(setting, given) : ReadOrCreate(data.Below("keys", name));

    private static byte[] Decode(string setting, string given)
    {
        var key = new byte[given.Length];
        return Convert.TryFromBase64String(given, key, out var length) && length >= Length
            ? key[..length]
            : throw Settings.Refuse(setting, $"must be at least {Length} bytes in base 64.");
    }

    private static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            DurableFile.Create(path, RandomNumberGenerator.GetBytes(Length));
        }

        var key = File.ReadAllBytes(path);
        return key.Length >= Length
            ? key
            : throw Settings.Refuse("Data:Directory", $"'{path}' is damaged; restore it from a backup, or nothing that was signed with it will be known.");
    }
}
