using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Api.Management.TemporaryFiles;

/// <summary>Deletes uploads that nobody came back for.</summary>
internal sealed partial class TemporaryFileCleaning(
    Content.Media.Files.TemporaryFiles files, TimeProvider time, ILogger<TemporaryFileCleaning> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Clean();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private void Clean()
    {
        try
        {
            files.DeleteExpired();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.Failed(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3102, LogLevel.Warning, "Old uploads could not be deleted; the next attempt follows in an hour.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
