using Microsoft.Extensions.Options;
using WelcomeCenter.Core.Outbox;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>Sends mail in the background, as soon as there is some.</summary>
internal sealed partial class OutboxWorker(
    OutboxSender sender, OutboxSignal signal, IOptions<OutboxOptions> options, ILogger<OutboxWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var tried = await SendAsync(stoppingToken);
                if (tried == 0)
                {
                    await signal.WaitAsync(options.Value.Interval, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; a start that failed would otherwise report this as a second fault.
        }
    }

    private async Task<int> SendAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await sender.SendDueAsync(options.Value.Lease, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A locked or full database must not end the sending for good. The type says enough; a message could hold an address.
            Log.Interrupted(logger, exception.GetBaseException().GetType().Name);
            return 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2110, LogLevel.Error, "The outbox was interrupted by {Exception}; it goes on.")]
        public static partial void Interrupted(ILogger logger, string exception);
    }
}
