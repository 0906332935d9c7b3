using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Gives 401 and 403 of the back office's endpoints the body that its client reads.</summary>
internal sealed class RefusalAsProblem : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler inner = new();

    public async Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult)
    {
        await inner.HandleAsync(next, context, policy, authorizeResult);
        if (!authorizeResult.Succeeded
            && context.Request.Path.StartsWithSegments(ManagementPaths.BackOffice)
            && !context.Response.HasStarted)
        {
            await ApiErrorHandling.From(context.Response.StatusCode).ExecuteAsync(context);
        }
    }
}
