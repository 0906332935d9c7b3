using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Whether the Delivery API is open, and to whom (contract: delivery document, sections 2 and 8).</summary>
internal static class DeliveryGate
{
    public static ValueTask<object?> ContentAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var (http, options) = Of(invocation);
        http.Response.Headers.Vary = "Accept-Language, Preview, Start-Item";
        return options.Enabled && (options.PublicAccess || HasKey(http, options)) && (!IsPreview(http) || HasKey(http, options))
            ? next(invocation)
            : Refused();
    }

    public static ValueTask<object?> MediaAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var (http, options) = Of(invocation);
        return options is { Enabled: true, Media.Enabled: true } && ((options.PublicAccess && options.Media.PublicAccess) || HasKey(http, options))
            ? next(invocation)
            : Refused();
    }

    public static bool IsPreview(HttpContext http) => string.Equals(http.Request.Headers["Preview"], "true", StringComparison.OrdinalIgnoreCase);

    private static (HttpContext Http, DeliveryOptions Options) Of(EndpointFilterInvocationContext invocation) =>
        (invocation.HttpContext, invocation.HttpContext.RequestServices.GetRequiredService<IOptions<DeliveryOptions>>().Value);

    private static bool HasKey(HttpContext http, DeliveryOptions options) =>
        options.ApiKey is { Length: > 0 } key
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(http.Request.Headers["Api-Key"].ToString()));

    private static ValueTask<object?> Refused() => ValueTask.FromResult<object?>(Results.Problem(statusCode: StatusCodes.Status401Unauthorized));
}
