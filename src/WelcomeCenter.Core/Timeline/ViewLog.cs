using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Core.Timeline;

/// <summary>Remembers who looked at what (G18).</summary>
internal static class ViewLog
{
    // Reloading a page again and again is one look.
    private static readonly TimeSpan SameLook = TimeSpan.FromMinutes(10);

    public static async Task RecordAsync(
        CoreDbContext db, Guid subjectId, TimelineKind kind, Actor viewer, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var since = at - SameLook;
        var recorded = await db.Timeline.AnyAsync(
            entry => entry.SubjectId == subjectId && entry.Kind == kind && entry.ActorId == viewer.Id && entry.At > since,
            cancellationToken);
        if (!recorded)
        {
            db.Timeline.Add(TimelineEntry.Of(subjectId, kind, viewer, at));
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
