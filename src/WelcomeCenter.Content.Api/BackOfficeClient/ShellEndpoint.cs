using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Maps;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>
/// The one HTML page of the client, which routes by itself: it answers every address below <c>/umbraco</c> that nothing
/// else answers. Addresses of interfaces are excepted: there a missing endpoint has to look missing.
/// </summary>
internal static partial class ShellEndpoint
{
    private const string Template = "umbraco/index.html";

    private static readonly PathString[] Interfaces =
    [
        "/umbraco/management", "/umbraco/delivery", "/umbraco/welcome-center", "/umbraco/openapi", "/umbraco/swagger",
        "/umbraco/serverEventHub", "/umbraco/PreviewHub",
    ];

    public static void MapShell(this IEndpointRouteBuilder routes) =>
        routes.Map("/umbraco/{**path}", ShowAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(HttpContext context, BackOfficeFiles files, IOptions<MapOptions> maps, ILoggerFactory loggers)
    {
        var request = context.Request;
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!reads || Array.Exists(Interfaces, prefix => request.Path.StartsWithSegments(prefix)))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        var template = files.Find(Template);
        if (!template.Exists)
        {
            Log.NotBundled(loggers.CreateLogger(typeof(ShellEndpoint)));
            return TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        SetHeaders(context.Response.Headers, nonce, maps.Value.TileOrigin);
        var html = await File.ReadAllTextAsync(template.PhysicalPath!, context.RequestAborted);
        return TypedResults.Content(
            html.Replace("%nonce%", nonce, StringComparison.Ordinal).Replace("%lang%", Language(request), StringComparison.Ordinal),
            "text/html; charset=utf-8");
    }

    /// <summary>Only until sign-in; from then on the client follows the user's own language.</summary>
    private static string Language(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString())
            .FirstOrDefault(IsOurs)?[..2].ToLower(CultureInfo.InvariantCulture) ?? "de";

    private static bool IsOurs(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Components style themselves by attributes, hence <c>style-src-attr</c>; nothing else is loosened. No
    /// Cross-Origin-Opener-Policy: the page has to keep the handle of its own sign-in window.
    /// </summary>
    /// <param name="tiles">Where the operator lets maps have their pictures from; null for nowhere.</param>
    private static void SetHeaders(IHeaderDictionary headers, string nonce, string? tiles)
    {
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; " +
            $"img-src 'self' data: blob:{(tiles is null ? string.Empty : " " + tiles)}; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; " +
            "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers["X-Robots-Tag"] = "noindex";
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
    }

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Error, "The back office is not bundled; build WelcomeCenter.Web without SkipBundle, or set BackOfficeClient:Directory.")]
        public static partial void NotBundled(ILogger logger);
    }
}
