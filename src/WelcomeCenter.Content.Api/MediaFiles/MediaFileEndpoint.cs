using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.MediaFiles;

/// <summary>The files of the library for everybody: whole, or as pictures in a size whose address this site has signed.</summary>
internal static class MediaFileEndpoint
{
    /// <summary>A drawing opened on its own may draw, and nothing else.</summary>
    private const string Powerless = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    // A file never changes at its address; but one that was put into the recycle bin should be gone by tomorrow.
    private const string ForADay = "public, max-age=86400";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Content.Media.Files.MediaFiles.Prefix + "{folder}/{name}", Reading, HandleAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        string folder,
        string name,
        HttpContext context,
        SnapshotStore snapshots,
        Content.Media.Files.MediaFiles files,
        ImageAddresses addresses,
        ImageResizer resizer,
        CancellationToken cancellationToken)
    {
        var source = $"{Content.Media.Files.MediaFiles.Prefix}{folder}/{name}";
        if (snapshots.Current.MediaAt(source) is null || files.PathOf(source) is not { } path || FileKind.Of(name) is not { } kind)
        {
            return Results.NotFound();
        }

        if (context.Request.QueryString.HasValue && kind.IsImage)
        {
            var query = context.Request.Query;
            if (ImageSize.Parse(key => query[key]) is not { } size || !addresses.IsOurs(source, size, query["hmac"]))
            {
                return Results.NotFound();
            }

            path = await resizer.MakeAsync(path, NameOf(source, size), size, cancellationToken);
        }

        var headers = context.Response.Headers;
        headers.CacheControl = ForADay;
        headers.XContentTypeOptions = "nosniff";
        if (kind.IsSvg)
        {
            headers.ContentSecurityPolicy = Powerless;
        }

        return Results.File(
            path,
            kind.ContentType,
            kind.ShownInPlace ? null : name,
            File.GetLastWriteTimeUtc(path),
            EntityTagHeaderValue.Parse($"\"{Path.GetFileName(Path.GetDirectoryName(path))}-{new FileInfo(path).Length:x}\""),
            enableRangeProcessing: true);
    }

    private static string NameOf(string source, ImageSize size) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{source}?{size.ToQuery()}")).AsSpan(0, 16));
}
