using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Web.BackOffice;

/// <summary>Every failed answer of the casework's endpoints is problem details; a database that cannot be used is 503, not a bug.</summary>
internal static class CasesErrors
{
    public static void UseCasesErrors(this IApplicationBuilder app) =>
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments(CasesEndpoints.Base),
            api => api
                .UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf })
                .UseStatusCodePages());

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbException or DbUpdateException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
