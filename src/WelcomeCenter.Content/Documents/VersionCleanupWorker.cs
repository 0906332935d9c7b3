using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Documents;

/// <summary>Cleans up old versions at the start and then once a day.</summary>
public sealed partial class VersionCleanupWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<VersionCleanupWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

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
            await scope.ServiceProvider.GetRequiredService<VersionCleanup>().RunAsync(cancellationToken);
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            Log.Failed(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3022, LogLevel.Warning, "Old versions could not be cleaned up; tried again tomorrow.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
