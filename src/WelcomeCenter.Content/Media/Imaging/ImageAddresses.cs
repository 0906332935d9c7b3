using System.Security.Cryptography;
using System.Text;

namespace WelcomeCenter.Content.Media.Imaging;

/// <summary>
/// Makes and checks addresses of pictures in a size. They are signed, so that nobody can make the server
/// cut the same picture into a million sizes.
/// </summary>
/// <param name="key">Secret of the site, at least 32 bytes; a new one voids every address given out.</param>
public sealed class ImageAddresses(byte[] key)
{
    private const int SignatureBytes = 16;

    /// <param name="source">Address of the whole picture, <c>/media/5f0c…/rathaus.png</c>.</param>
    public string Of(string source, ImageSize size)
    {
        var query = size.ToQuery();
        return $"{source}?{query}&hmac={Sign(source, query)}";
    }

    public bool IsOurs(string source, ImageSize size, string? signature) =>
        signature is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(source, size.ToQuery())), Encoding.UTF8.GetBytes(signature));

    private string Sign(string source, string query) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{source}?{query}")).AsSpan(0, SignatureBytes));
}
