using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Shows on this instance what other instances, or an import in another process, have changed.</summary>
public sealed partial class SnapshotFollower(SnapshotRefresher refresher, TimeProvider time, ILogger<SnapshotFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryCatchUpAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; a start that failed would otherwise report this as a second fault.
        }
    }

    private async Task TryCatchUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await refresher.CatchUpAsync(cancellationToken);
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            Log.Unreachable(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3002, LogLevel.Warning, "The change log of the content could not be read; trying again.")]
        public static partial void Unreachable(ILogger logger, Exception fault);
    }
}
