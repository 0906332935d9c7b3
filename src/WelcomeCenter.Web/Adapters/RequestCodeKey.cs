using System.Security.Cryptography;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Adapters;

/// <summary>
/// The key of the readable codes: 32 random bytes, made once and kept beside the databases, never in them. Several instances share it
/// through setting <c>ConsultationRequests:CodeKey</c> (base 64).
/// </summary>
internal static class RequestCodeKey
{
    private const string Setting = "ConsultationRequests:CodeKey";
    private const int Length = 32;

    public static byte[] Read(IConfiguration configuration, DataDirectory data) =>
        configuration[Setting] is { Length: > 0 } given ? Decode(given) : ReadOrCreate(data.Below("keys", "request-codes.key"));

    private static byte[] Decode(string given)
    {
        var key = new byte[given.Length];
        return Convert.TryFromBase64String(given, key, out var length) && length >= Length
            ? key[..length]
            : throw Settings.Refuse(Setting, $"must be at least {Length} bytes in base 64.");
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
            : throw Settings.Refuse("Data:Directory", $"'{path}' is damaged; restore it from a backup, or no code of a receipt will be known.");
    }
}
