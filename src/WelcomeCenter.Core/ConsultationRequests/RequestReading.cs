using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>Shows staff one request, and records that it was looked at.</summary>
public sealed class RequestReading(CoreDbContext db, TimeProvider time)
{
    public async Task<Result<RequestDetails>> ViewAsync(RequestId id, Actor viewer, CancellationToken cancellationToken)
    {
        var details = await db.Requests.AsNoTracking()
            .Where(request => request.Id == id)
            .Select(request => new RequestDetails(
                request.Id, request.State, request.ReceivedAt, request.Name, request.Email, request.Phone, request.Language, request.NeedAreas,
                request.ReasonForComing, request.Message, request.ConsentToCase, request.DeleteAfter, request.WithdrawnAt, request.Version))
            .SingleOrDefaultAsync(cancellationToken);
        if (details is null)
        {
            return RequestFailures.NotFound;
        }

        await ViewLog.RecordAsync(db, id.Value, TimelineKind.RequestViewed, viewer, time.Now(), cancellationToken);
        var made = await db.Cases.AsNoTracking()
            .Where(found => found.RequestId == id)
            .Select(found => new { found.Id, found.Reference })
            .SingleOrDefaultAsync(cancellationToken);
        return details with { CaseId = made?.Id, CaseReference = made?.Reference };
    }
}
