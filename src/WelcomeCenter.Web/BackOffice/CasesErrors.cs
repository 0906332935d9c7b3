using WelcomeCenter.Web.Site.Errors;

namespace WelcomeCenter.Web.BackOffice;

/// <summary>Every failed answer of the casework's endpoints is problem details; a database that cannot be used is 503, not a bug.</summary>
internal static class CasesErrors
{
    public static void UseCasesErrors(this IApplicationBuilder app) =>
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments(CasesEndpoints.Base),
            api => api
                .UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = FailureStatus.Of })
                .UseStatusCodePages());
}
