using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Background;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Shows on this instance what other instances, or an import in another process, have changed.</summary>
public sealed partial class SnapshotFollower(SnapshotRefresher refresher, TimeProvider time, ILogger<SnapshotFollower> logger)
    : RepeatedWork(TimeSpan.FromSeconds(2), time)
{
    protected override bool BeginsAtOnce => false;

    protected override Task RunAsync(CancellationToken cancellationToken) => refresher.CatchUpAsync(cancellationToken);

    protected override void Report(Exception fault) => Log.Failed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(3002, LogLevel.Warning, "The change log of the content could not be read; trying again.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
