using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace WelcomeCenter.Web.Site.Caching;

/// <summary>How a stored body is sent: brotli, gzip or plain.</summary>
internal static class Encodings
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <returns>The best the client takes; null for a plain body.</returns>
    public static string? Best(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var wishes))
        {
            return null;
        }

        return Takes(wishes, Brotli) ? Brotli : Takes(wishes, Gzip) ? Gzip : null;
    }

    public static byte[] Compress(byte[] body, Func<Stream, Stream> encoder)
    {
        using var compressed = new MemoryStream();
        using (var stream = encoder(compressed))
        {
            stream.Write(body);
        }

        return compressed.ToArray();
    }

    public static byte[] Decompress(byte[] brotli)
    {
        using var stream = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        using var body = new MemoryStream();
        stream.CopyTo(body);
        return body.ToArray();
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> wishes, string encoding)
    {
        foreach (var wish in wishes)
        {
            if (wish.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return wish.Quality != 0;
            }
        }

        return false;
    }
}
