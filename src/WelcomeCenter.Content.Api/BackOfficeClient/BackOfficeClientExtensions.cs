using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>Serves the genuine back-office client and the extensions below <c>App_Plugins</c>.</summary>
public static class BackOfficeClientExtensions
{
    public static IServiceCollection AddBackOfficeClient(this IServiceCollection services)
    {
        services.AddOptions<BackOfficeClientOptions>().BindConfiguration(BackOfficeClientOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BackOfficeClientOptions>, BackOfficeClientOptionsCheck>());
        services.AddSingleton<BackOfficeFiles>();
        services.AddSingleton<PackageManifests>();
        return services;
    }

    public static IEndpointRouteBuilder MapBackOfficeClient(this IEndpointRouteBuilder routes)
    {
        routes.MapClientFiles();
        routes.MapGraphics();
        routes.MapManifests();
        routes.MapShell();
        return routes;
    }
}
