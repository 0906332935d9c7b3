using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Delivery;
using WelcomeCenter.Content.Api.Management;
using WelcomeCenter.Content.Api.Maps;
using WelcomeCenter.Content.Api.MediaFiles;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;

namespace WelcomeCenter.Content.Api;

/// <summary>Puts the HTTP side of the back office into the host.</summary>
public static class BackOfficeApi
{
    public static IServiceCollection AddBackOfficeApi(this IServiceCollection services)
    {
        services.AddBackOfficeSecurity();
        services.AddManagement();
        services.AddDelivery();
        services.AddMaps();
        services.AddSignalR();
        return services;
    }

    /// <summary>The checks that come before any endpoint below <c>/umbraco</c>; before authentication.</summary>
    public static IApplicationBuilder UseBackOfficeApi(this IApplicationBuilder app)
    {
        app.UseApiProblems();
        app.UseMiddleware<OriginCheck>();
        return app;
    }

    public static void MapBackOfficeApi(this IEndpointRouteBuilder routes)
    {
        routes.MapBackOfficeSecurity();
        routes.MapManagement();
        MediaFileEndpoint.Map(routes);
        MapEndpoints.Map(routes);
        routes.MapDelivery();
        routes.MapHub<ServerEventHub>("/umbraco/serverEventHub").RequireAuthorization(BackOfficePolicies.SignedIn);
        routes.Map($"{ManagementPaths.Management}/{{**unknown}}", () => ApiProblem.NotFound).AllowAnonymous();
    }
}
