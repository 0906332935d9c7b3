using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WelcomeCenter.Web.Adapters.Health;

/// <summary>
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
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Readiness) }).AllowAnonymous();
    }
}
