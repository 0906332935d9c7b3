using Microsoft.Extensions.Primitives;

namespace WelcomeCenter.Web.Site;

/// <summary>
/// What every response carries, whatever made it (S05). A part that needs another policy sets its own header;
/// what is already there stays.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>The site needs its style sheet, its icons and its own forms; nothing else.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private const string StrictTransport = "max-age=31536000; includeSubDomains";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(Complete, http);
        return next(http);
    }

    private static Task Complete(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        Set(headers, "Content-Security-Policy", Policy);
        Set(headers, "X-Content-Type-Options", "nosniff");
        Set(headers, "Referrer-Policy", "no-referrer");
        Set(headers, "Permissions-Policy", Permissions);
        Set(headers, "Cross-Origin-Opener-Policy", "same-origin");
        Set(headers, "Cross-Origin-Resource-Policy", "same-origin");
        if (http.Request.IsHttps && !IsThisMachine(http.Request.Host))
        {
            Set(headers, "Strict-Transport-Security", StrictTransport);
        }

        return Task.CompletedTask;
    }

    /// <summary>A browser that has once seen the header for <c>localhost</c> would refuse every other project there.</summary>
    private static bool IsThisMachine(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private static void Set(IHeaderDictionary headers, string name, StringValues value)
    {
        if (!headers.ContainsKey(name))
        {
            headers[name] = value;
        }
    }
}
