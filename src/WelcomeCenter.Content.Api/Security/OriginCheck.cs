using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Refuses requests that change something when a browser says that another site sent them. Programs that are no browser
/// send neither header and carry no cookie worth stealing.
/// </summary>
internal sealed class OriginCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return !request.Path.StartsWithSegments(ManagementPaths.BackOffice) || IsSafe(request.Method) || IsOwn(request)
            ? next(context)
            : new ApiProblem(StatusCodes.Status403Forbidden, "ForeignOrigin").ExecuteAsync(context);
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ Length: > 0 } site])
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin is not [{ Length: > 0 } origin]
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
