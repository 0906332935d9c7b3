using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace WelcomeCenter.Web.Site.Caching;

/// <summary>A response that is kept: compressed once, with a strong entity tag per encoding. The plain body, hardly ever asked for, is not kept.</summary>
internal sealed class StoredResponse
{
    private const int BrotliQuality = 6;
    private readonly string contentType;
    private readonly string cacheControl;
    private readonly string tag;
    private readonly byte[] brotli;
    private readonly byte[] gzip;

    public StoredResponse(byte[] body, string contentType, string cacheControl)
    {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        tag = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12));
        brotli = Encodings.Compress(body, stream => new BrotliStream(stream, new BrotliCompressionOptions { Quality = BrotliQuality }));
        gzip = Encodings.Compress(body, stream => new GZipStream(stream, CompressionLevel.Optimal));
    }

    /// <summary>Bytes of memory it takes.</summary>
    public int Size => brotli.Length + gzip.Length;

    /// <summary>Short name of exactly this content.</summary>
    public string Tag => tag;

    public async Task WriteAsync(HttpContext http)
    {
        var encoding = Encodings.Best(http.Request);
        var etag = $"\"{tag}{(encoding is null ? string.Empty : "-" + encoding)}\"";
        var headers = http.Response.Headers;
        headers.ETag = etag;
        headers.CacheControl = cacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (IsKnown(http.Request, etag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = encoding switch { Encodings.Brotli => brotli, Encodings.Gzip => gzip, _ => Encodings.Decompress(brotli) };
        headers.ContentEncoding = encoding;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static bool IsKnown(HttpRequest request, string etag)
    {
        foreach (var value in request.Headers.IfNoneMatch)
        {
            if (value is not null && (value == "*" || value.Contains(etag, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
