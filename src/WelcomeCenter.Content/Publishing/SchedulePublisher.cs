using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Looks for what is planned and due; also, at its start, for what became due while the program did not run.</summary>
public sealed partial class SchedulePublisher(IServiceScopeFactory scopes, TimeProvider time, ILogger<SchedulePublisher> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                await TryRunAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task TryRunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DocumentScheduling>().RunDueAsync(cancellationToken);
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            Log.Unreachable(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3003, LogLevel.Warning, "What is planned for the site could not be read; trying again.")]
        public static partial void Unreachable(ILogger logger, Exception fault);
    }
}
