using Microsoft.Extensions.Hosting;

namespace WelcomeCenter.Content.Background;

/// <summary>
/// Work that comes back in the background for as long as the program runs. A round that fails is reported and does not keep the next
/// one from coming; rounds never overlap.
/// </summary>
/// <param name="interval">From the end of one round to the next, at the earliest.</param>
public abstract class RepeatedWork(TimeSpan interval, TimeProvider time) : BackgroundService
{
    /// <summary>Whether the first round comes at once, not only after the first interval.</summary>
    protected virtual bool BeginsAtOnce => true;

    /// <summary>One round.</summary>
    protected abstract Task RunAsync(CancellationToken cancellationToken);

    /// <summary>Writes to the log that a round failed.</summary>
    protected abstract void Report(Exception fault);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        try
        {
            if (BeginsAtOnce)
            {
                await TryRunAsync(stoppingToken);
            }

            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryRunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; a start that failed would otherwise report this as a second fault.
        }
    }

    private async Task TryRunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            Report(fault);
        }
    }
}
