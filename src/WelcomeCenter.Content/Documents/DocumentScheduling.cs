using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Documents;

/// <summary>Plans when cultures of documents go on the site and leave it, and carries out what is due.</summary>
public sealed partial class DocumentScheduling(
    ContentDbContext db,
    DocumentPublishing publishing,
    DocumentWork work,
    TimeProvider time,
    ILogger<DocumentScheduling> logger)
{
    /// <summary>Replaces the plans of the cultures named; a time that is null takes the plan back.</summary>
    public async Task<ContentOutcome> PlanAsync(Guid key, IReadOnlyList<CulturePlan> plans, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        var now = time.GetUtcNow();
        foreach (var plan in plans)
        {
            if (document.Variants.Find(variant => variant.Culture == (plan.Culture ?? DocumentVariant.Shared) && variant.Name is not null) is not { } variant)
            {
                return ContentOperationStatus.InvalidCulture;
            }

            var status = plan.Check(now);
            if (status is not ContentOperationStatus.Success)
            {
                return status;
            }

            (variant.ReleaseAt, variant.ExpireAt) = (plan.ReleaseAt, plan.ExpireAt);
        }

        work.Touch(document, userKey);
        work.Audit(key, userKey, AuditType.Save);
        return await work.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Publishes and unpublishes what is due. Several instances may ask at the same moment: the version of a document lets only one of them through.
    /// </summary>
    /// <returns>How many documents were changed.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await db.DocumentVariants.AsNoTracking()
            .Where(variant => variant.ReleaseAt <= now || variant.ExpireAt <= now)
            .Select(variant => new { variant.DocumentKey, IsExpiry = variant.ExpireAt <= now })
            .ToListAsync(cancellationToken);
        var changed = 0;
        foreach (var (key, isExpiry) in due.Select(variant => (variant.DocumentKey, variant.IsExpiry)).Distinct())
        {
            changed += await CarryOutAsync(key, isExpiry, now, cancellationToken) ? 1 : 0;
        }

        return changed;
    }

    private async Task<bool> CarryOutAsync(Guid key, bool isExpiry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Read anew: since the look at what is due, another instance may have done it.
        db.ChangeTracker.Clear();
        var document = await work.FindAsync(key, cancellationToken);
        var due = document?.Variants.Where(variant => (isExpiry ? variant.ExpireAt : variant.ReleaseAt) <= now).Select(variant => variant.Culture).ToList();
        if (document is null || due is null or { Count: 0 })
        {
            return false;
        }

        string[] cultures = [.. due.Where(culture => culture.Length > 0)];
        var outcome = isExpiry
            ? await publishing.UnpublishAsync(key, cultures.Length is 0 ? null : cultures, document.WriterKey, cancellationToken)
            : await publishing.PublishAsync(key, cultures, document.WriterKey, cancellationToken);
        if (outcome.Succeeded)
        {
            Log.CarriedOut(logger, key, isExpiry ? "unpublished" : "published");
        }
        else if (outcome.Status is not ContentOperationStatus.ConcurrencyViolation)
        {
            Log.Refused(logger, key, outcome.Status);
        }

        // What was refused would be refused again in ten seconds; it is dropped and the document stays as it is.
        await DropPastPlansAsync(key, now, cancellationToken);
        return outcome.Succeeded;
    }

    private async Task DropPastPlansAsync(Guid key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return;
        }

        foreach (var variant in document.Variants)
        {
            variant.ReleaseAt = variant.ReleaseAt <= now ? null : variant.ReleaseAt;
            variant.ExpireAt = variant.ExpireAt <= now ? null : variant.ExpireAt;
        }

        if (db.ChangeTracker.HasChanges())
        {
            await work.CommitAsync(cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3011, LogLevel.Information, "Document {DocumentKey} was {Action} as planned.")]
        public static partial void CarriedOut(ILogger logger, Guid documentKey, string action);

        [LoggerMessage(3012, LogLevel.Warning, "The plan for document {DocumentKey} could not be carried out and was dropped: {Status}.")]
        public static partial void Refused(ILogger logger, Guid documentKey, ContentOperationStatus status);
    }
}

/// <summary>When a culture goes on the site and leaves it.</summary>
/// <param name="Culture">Null for a document that does not vary.</param>
public sealed record CulturePlan(string? Culture, DateTimeOffset? ReleaseAt, DateTimeOffset? ExpireAt)
{
    internal ContentOperationStatus Check(DateTimeOffset now) =>
        ReleaseAt <= now ? ContentOperationStatus.PublishTimeNeedsToBeInFuture
        : ExpireAt <= now ? ContentOperationStatus.UpublishTimeNeedsToBeInFuture
        : ExpireAt <= ReleaseAt ? ContentOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime
        : ContentOperationStatus.Success;
}
