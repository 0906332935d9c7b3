using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>The pictures that the client shows before and after sign-in, at the addresses of the Management API.</summary>
internal static class GraphicsEndpoints
{
    private static readonly string[] Names = ["logo", "login-logo", "login-logo-alternative", "login-background"];

    public static void MapGraphics(this IEndpointRouteBuilder routes)
    {
        foreach (var name in Names)
        {
            routes.MapGet($"/umbraco/management/api/v1/security/back-office/graphics/{name}", (HttpContext context, BackOfficeFiles files) =>
                ClientFileEndpoints.Serve(context, files, $"umbraco/graphics/{name}.svg")).AllowAnonymous().ExcludeFromDescription();
        }
    }
}
