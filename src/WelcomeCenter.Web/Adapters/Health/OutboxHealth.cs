using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using WelcomeCenter.Core.Outbox;

namespace WelcomeCenter.Web.Adapters.Health;

internal sealed class OutboxHealth(OutboxInspection outbox) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            var report = await outbox.ReportAsync(cancellationToken);
            return report is { Dead: 0, Late: 0 }
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"{report.Dead} mails were given up, {report.Late} are waiting for more than an hour.");
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Degraded($"The outbox cannot be read: {exception.GetType().Name}.");
        }
    }
}
