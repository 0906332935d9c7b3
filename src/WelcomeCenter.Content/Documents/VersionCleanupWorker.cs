using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Background;

namespace WelcomeCenter.Content.Documents;

/// <summary>Cleans up old versions at the start and then once a day.</summary>
public sealed partial class VersionCleanupWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<VersionCleanupWorker> logger)
    : RepeatedWork(TimeSpan.FromDays(1), time)
{
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<VersionCleanup>().RunAsync(cancellationToken);
    }

    protected override void Report(Exception fault) => Log.Failed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(3022, LogLevel.Warning, "Old versions could not be cleaned up; tried again tomorrow.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
