using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Search;

/// <summary>Builds the index beside the first requests, so that the start does not wait for it, and whenever somebody asks for it.</summary>
public sealed partial class SearchIndexWorker(SearchIndexing indexing, TimeProvider time, ILogger<SearchIndexWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim asked = new(0);

    /// <summary>Has the index built anew; returns at once.</summary>
    public void Ask()
    {
        if (asked.CurrentCount is 0)
        {
            asked.Release();
        }
    }

    public override void Dispose()
    {
        asked.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await UntilDoneAsync(indexing.EnsureBuiltAsync, stoppingToken);
            while (true)
            {
                await asked.WaitAsync(stoppingToken);
                await UntilDoneAsync(indexing.RebuildAsync, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task UntilDoneAsync(Func<CancellationToken, Task> build, CancellationToken stoppingToken)
    {
        for (var done = false; !done;)
        {
            try
            {
                await build(stoppingToken);
                done = true;
            }
            catch (Exception fault) when (DatabaseFault.IsIn(fault))
            {
                Log.Failed(logger, fault);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3030, LogLevel.Warning, "The index of the search could not be built; trying again.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
