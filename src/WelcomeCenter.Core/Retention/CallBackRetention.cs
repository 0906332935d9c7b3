using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Retention;

/// <summary>Deletes requests for a call back only when their time has come, with everything that hangs on them (G05, G12).</summary>
public sealed partial class CallBackRetention(CoreDbContext db, TimeProvider time, ILogger<CallBackRetention> logger)
{
    /// <returns>How many requests were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var due = await db.Requests
            .Where(request => request.DeleteAfter != null && request.DeleteAfter <= now && request.State != RequestState.InCase)
            .Select(request => request.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            await DeleteAsync(id, cancellationToken);
        }

        Log.Ran(logger, due.Count);
        return due.Count;
    }

    private async Task DeleteAsync(RequestId id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.OutboxMails.Where(mail => mail.RequestId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Timeline.Where(entry => entry.SubjectId == id.Value).ExecuteDeleteAsync(cancellationToken);
        await db.Requests.Where(request => request.Id == id).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(2201, LogLevel.Information, "Retention ran: {Deleted} requests for a call back were deleted.")]
        public static partial void Ran(ILogger logger, int deleted);
    }
}
