using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core.Cases;

/// <summary>What staff do with one case.</summary>
public sealed partial class CaseService(CoreDbContext db, TimeProvider time, ILogger<CaseService> logger)
{
    /// <summary>The look at it is recorded.</summary>
    public async Task<Result<CaseDetails>> ViewAsync(CaseId id, Actor viewer, CancellationToken cancellationToken)
    {
        if (!await db.Cases.AnyAsync(found => found.Id == id, cancellationToken))
        {
            return CaseFailures.NotFound;
        }

        await ViewLog.RecordAsync(db, id.Value, TimelineKind.CaseViewed, viewer, time.Now(), cancellationToken);
        return await ReadAsync(id, cancellationToken);
    }

    /// <param name="version">The version that the member of staff was looking at.</param>
    public async Task<Result<CaseDetails>> ChangeStatusAsync(
        CaseId id, CaseStatus to, CloseReason? reason, int version, Actor by, CancellationToken cancellationToken)
    {
        var found = await db.Cases.SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (found is null)
        {
            return CaseFailures.NotFound;
        }

        if (found.Version != version)
        {
            return CaseFailures.Stale;
        }

        var now = time.Now();
        var changed = found.ChangeStatus(to, reason, now);
        if (!changed.Succeeded)
        {
            return changed.Failure;
        }

        db.Timeline.Add(TimelineEntry.Of(id.Value, TimelineKind.StatusChanged, by, now, reason is null ? $"{to}" : $"{to}:{reason}"));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return CaseFailures.Stale;
        }

        Log.StatusChanged(logger, id, to);
        return await ReadAsync(id, cancellationToken);
    }

    /// <summary>Notes are only ever added, so one does not make what a colleague is doing stale.</summary>
    public async Task<Result<WrittenNote>> AddNoteAsync(CaseId id, string? text, Actor by, CancellationToken cancellationToken)
    {
        var now = time.Now();
        var written = CaseNote.Write(id, text, by, now);
        if (!written.Succeeded)
        {
            return written.Failure;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var touched = await db.Cases
            .Where(found => found.Id == id && found.ErasedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.UpdatedAt, now), cancellationToken);
        if (touched == 0)
        {
            return await db.Cases.AnyAsync(found => found.Id == id, cancellationToken) ? CaseFailures.Erased : CaseFailures.NotFound;
        }

        var note = written.Value;
        db.CaseNotes.Add(note);
        db.Timeline.Add(TimelineEntry.Of(id.Value, TimelineKind.NoteAdded, by, now));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log.NoteAdded(logger, id);
        return new WrittenNote(note.Id, note.Text, note.AuthorName, note.WrittenAt);
    }

    private async Task<CaseDetails> ReadAsync(CaseId id, CancellationToken cancellationToken)
    {
        var details = await db.Cases.AsNoTracking()
            .Where(found => found.Id == id)
            .Select(found => new CaseDetails(
                found.Id, found.Reference, found.RequestId, found.Status, found.CloseReason,
                found.OpenedAt, found.UpdatedAt, found.ClosedAt, found.ErasedAt,
                found.Name, found.Email, found.Phone, found.Language, found.NeedAreas, found.ReasonForComing, found.Message, found.Version))
            .SingleAsync(cancellationToken);
        return details with
        {
            Notes = await db.CaseNotes.AsNoTracking()
                .Where(note => note.CaseId == id)
                .OrderByDescending(note => note.WrittenAt)
                .Select(note => new WrittenNote(note.Id, note.Text, note.AuthorName, note.WrittenAt))
                .ToListAsync(cancellationToken),
            Timeline = await db.Timeline.AsNoTracking()
                .Where(entry => entry.SubjectId == id.Value || entry.SubjectId == details.RequestId.Value)
                .OrderByDescending(entry => entry.At)
                .Select(entry => new TimelineItem(entry.At, entry.Kind, entry.ActorName, entry.Detail))
                .ToListAsync(cancellationToken),
        };
    }

    private static partial class Log
    {
        [LoggerMessage(2011, LogLevel.Information, "Case {CaseId} is now {Status}.")]
        public static partial void StatusChanged(ILogger logger, CaseId caseId, CaseStatus status);

        [LoggerMessage(2012, LogLevel.Information, "A note was added to case {CaseId}.")]
        public static partial void NoteAdded(ILogger logger, CaseId caseId);
    }
}
