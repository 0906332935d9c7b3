using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Background;

namespace WelcomeCenter.Content.Api.Management.TemporaryFiles;

/// <summary>Deletes uploads that nobody came back for.</summary>
internal sealed partial class TemporaryFileCleaning(
    Content.Media.Files.TemporaryFiles files, TimeProvider time, ILogger<TemporaryFileCleaning> logger) : RepeatedWork(TimeSpan.FromHours(1), time)
{
    protected override bool BeginsAtOnce => false;

    protected override Task RunAsync(CancellationToken cancellationToken)
    {
        files.DeleteExpired();
        return Task.CompletedTask;
    }

    protected override void Report(Exception fault) => Log.Failed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(3102, LogLevel.Warning, "Old uploads could not be deleted; the next attempt follows in an hour.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
