using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Problems;

/// <summary>Turns every failed answer below the API's address that has no body yet into problem details.</summary>
internal static class ApiErrorHandling
{
    public static void UseApiProblems(this IApplicationBuilder app) =>
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(ManagementPaths.Management),
            api =>
            {
                api.UseExceptionHandler(handler => handler.Run(context =>
                    Of(context.Features.Get<IExceptionHandlerFeature>()?.Error).ExecuteAsync(context)));
                api.UseStatusCodePages(context =>
                    From(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
            });

    public static ApiProblem From(int status) => new(status, status switch
    {
        StatusCodes.Status401Unauthorized => "Unauthorized",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status405MethodNotAllowed => "NotFound",
        StatusCodes.Status413PayloadTooLarge => "TooLarge",
        StatusCodes.Status429TooManyRequests => "TooManyRequests",
        StatusCodes.Status501NotImplemented => "NotImplemented",
        >= StatusCodes.Status500InternalServerError => "InternalError",
        _ => "BadRequest",
    });

    private static ApiProblem Of(Exception? failure) => DatabaseFault.IsIn(failure)
        ? new ApiProblem(StatusCodes.Status503ServiceUnavailable, "DatabaseUnavailable")
        : new ApiProblem(StatusCodes.Status500InternalServerError, "InternalError");
}
