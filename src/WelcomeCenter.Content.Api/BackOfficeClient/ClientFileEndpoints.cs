using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>Scripts, style sheets, fonts and pictures of the client and of the extensions; compressed by the bundler, never here.</summary>
internal static partial class ClientFileEndpoints
{
    private static readonly (string Name, string Suffix)[] Encodings = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void MapClientFiles(this IEndpointRouteBuilder routes)
    {
        Map("/umbraco/backoffice/{**file}", "umbraco/backoffice/");
        Map("/App_Plugins/{**file}", "App_Plugins/");
        Map("/umbraco/favicon.svg", "umbraco/favicon.svg");

        void Map(string pattern, string path) =>
            routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head],
                (HttpContext context, BackOfficeFiles files) => Serve(context, files, path + context.GetRouteValue("file")))
                .AllowAnonymous().ExcludeFromDescription();
    }

    public static Results<PhysicalFileHttpResult, NotFound> Serve(HttpContext context, BackOfficeFiles files, string path)
    {
        var original = files.Find(path);
        if (!original.Exists || original.IsDirectory || !ContentTypes.TryGetContentType(path, out var contentType))
        {
            return TypedResults.NotFound();
        }

        var (file, encoding) = Best(context.Request, files, path) ?? (original, null);
        var headers = context.Response.Headers;
        headers.ContentEncoding = encoding;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.CacheControl = VersionedFolder().IsMatch(path) ? "public, max-age=31536000, immutable" : "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return TypedResults.PhysicalFile(file.PhysicalPath!, contentType, lastModified: file.LastModified, entityTag: Tag(file, encoding));
    }

    private static (IFileInfo File, string? Encoding)? Best(HttpRequest request, BackOfficeFiles files, string path)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (name, suffix) in Encodings)
        {
            if (accepted.Any(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && value.Quality is not 0)
                && files.Find(path + suffix) is { Exists: true } compressed)
            {
                return (compressed, name);
            }
        }

        return null;
    }

    private static EntityTagHeaderValue Tag(IFileInfo file, string? encoding) =>
        new($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}-{encoding ?? "identity"}\"");

    /// <summary>The bundler names such a folder after its content.</summary>
    [GeneratedRegex("/v-[0-9a-f]{12}/")]
    private static partial Regex VersionedFolder();
}
