using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Background;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Looks for what is planned and due; also, at its start, for what became due while the program did not run.</summary>
public sealed partial class SchedulePublisher(IServiceScopeFactory scopes, TimeProvider time, ILogger<SchedulePublisher> logger)
    : RepeatedWork(TimeSpan.FromSeconds(10), time)
{
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DocumentScheduling>().RunDueAsync(cancellationToken);
    }

    protected override void Report(Exception fault) => Log.Failed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(3003, LogLevel.Warning, "What is planned for the site could not be carried out; trying again.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
