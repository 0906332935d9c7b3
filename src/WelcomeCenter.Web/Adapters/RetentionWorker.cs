using WelcomeCenter.Core.Retention;

namespace WelcomeCenter.Web.Adapters;

/// <summary>Runs retention at every start and then every six hours.</summary>
internal sealed partial class RetentionWorker(IServiceScopeFactory scopes, ILogger<RetentionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            do
            {
                await RunAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; a start that failed would otherwise report this as a second fault.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CallBackRetention>().RunAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(logger, exception.GetBaseException().GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2210, LogLevel.Error, "Retention could not run: {Exception}; it is tried again.")]
        public static partial void Failed(ILogger logger, string exception);
    }
}
