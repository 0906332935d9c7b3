using WelcomeCenter.Content.Background;
using WelcomeCenter.Core.Retention;

namespace WelcomeCenter.Web.Adapters;

/// <summary>Runs retention at every start and then every six hours.</summary>
internal sealed partial class RetentionWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<RetentionWorker> logger)
    : RepeatedWork(TimeSpan.FromHours(6), time)
{
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CallBackRetention>().RunAsync(cancellationToken);
    }

    // The type says enough; a message could hold what a person wrote.
    protected override void Report(Exception fault) => Log.Failed(logger, fault.GetBaseException().GetType().Name);

    private static partial class Log
    {
        [LoggerMessage(2210, LogLevel.Error, "Retention could not run: {Exception}; it is tried again.")]
        public static partial void Failed(ILogger logger, string exception);
    }
}
