using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Web.Adapters.Health.Checks;

namespace WelcomeCenter.Web.Adapters.Health;

/// <summary>
/// Addresses for programs that watch, and the checks of the back office for people.
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can work. The body is one word; what is wrong stands in the log.
/// Mail that does not leave makes it <c>Degraded</c> with status 200, because taking the site away would help nobody.
/// </summary>
internal static class HealthEndpoints
{
    private const string Readiness = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("databases", tags: [Readiness])
            .AddCheck<OutboxHealth>("outbox", HealthStatus.Degraded, [Readiness]);
        return services
            .AddScoped<ISiteCheck, DatabasesCheck>()
            .AddScoped<ISiteCheck, OutboxCheck>()
            .AddScoped<ISiteCheck, MailServerCheck>()
            .AddScoped<ISiteCheck, VirusScanCheck>()
            .AddScoped<ISiteCheck, DiskSpaceCheck>()
            .AddScoped<ISiteCheck, USyncFolderCheck>()
            .AddScoped<ISiteCheck, HttpsCheck>()
            .AddScoped<ISiteCheck, SecurityHeadersCheck>();
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Readiness) }).AllowAnonymous();
    }
}
