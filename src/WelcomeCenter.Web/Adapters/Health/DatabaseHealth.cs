using Microsoft.Extensions.Diagnostics.HealthChecks;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Web.Adapters.Health;

internal sealed class DatabaseHealth(IEnumerable<IDatabase> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        foreach (var database in databases)
        {
            var state = await database.StateAsync(cancellationToken);
            if (state is not DatabaseState.Ready)
            {
                return HealthCheckResult.Unhealthy($"{database.Name}: {state}");
            }
        }

        return HealthCheckResult.Healthy();
    }
}
