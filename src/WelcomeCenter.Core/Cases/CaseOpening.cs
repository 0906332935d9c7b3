using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core.Cases;

/// <summary>A case that has just been opened.</summary>
public sealed record OpenedCase(CaseId Id, string Reference);

/// <summary>Makes a case of a request.</summary>
public sealed partial class CaseOpening(CoreDbContext db, TimeProvider time, ILogger<CaseOpening> logger)
{
    // Enough for two people at the same request and for the first two cases of a year at once.
    private const int Attempts = 4;

    public async Task<Result<OpenedCase>> OpenAsync(RequestId requestId, Actor by, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryOpenAsync(requestId, by, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result<OpenedCase>> TryOpenAsync(RequestId requestId, Actor by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var request = await db.Requests.SingleOrDefaultAsync(request => request.Id == requestId, cancellationToken);
        if (request is null)
        {
            return RequestFailures.NotFound;
        }

        var taken = request.TakeIntoCase();
        if (!taken.Succeeded)
        {
            return taken.Failure;
        }

        var now = time.Now();
        var opened = Case.Open(request, await CaseNumber.TakeAsync(db, now.Year, cancellationToken), now);
        db.Cases.Add(opened);
        db.Timeline.Add(TimelineEntry.Of(opened.Id.Value, TimelineKind.CaseOpened, by, now));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log.Opened(logger, opened.Id, opened.Reference, requestId);
        return new OpenedCase(opened.Id, opened.Reference);
    }

    private static partial class Log
    {
        [LoggerMessage(2010, LogLevel.Information, "Case {CaseId} ({Reference}) was opened from request {RequestId}.")]
        public static partial void Opened(ILogger logger, CaseId caseId, string reference, RequestId requestId);
    }
}
