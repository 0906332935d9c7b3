using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Outbox;

/// <summary>
/// Sends what is due. At least once: a mail is taken under a lease, so that a second instance leaves it alone, and after a crash
/// it is taken again when the lease has ended.
/// </summary>
public sealed partial class OutboxSender(
    IDbContextFactory<CoreDbContext> contexts,
    RequestCodes codes,
    IMailComposer composer,
    IMailCarrier carrier,
    TimeProvider time,
    ILogger<OutboxSender> logger)
{
    private const int Batch = 20;

    /// <param name="lease">Longer than any attempt to send can last.</param>
    /// <returns>How many mails were tried.</returns>
    public async Task<int> SendDueAsync(TimeSpan lease, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.Now();
        var due = await db.OutboxMails.AsNoTracking()
            .Where(mail => mail.State == OutboxState.Waiting && mail.DueAt <= now)
            .OrderBy(mail => mail.DueAt)
            .Take(Batch)
            .Select(mail => new { mail.Id, mail.DueAt })
            .ToListAsync(cancellationToken);

        foreach (var mail in due)
        {
            if (await TakeAsync(db, mail.Id, mail.DueAt, lease, cancellationToken))
            {
                await SendAsync(db, mail.Id, cancellationToken);
            }
        }

        return due.Count;
    }

    private async Task<bool> TakeAsync(CoreDbContext db, OutboxMailId id, DateTimeOffset seen, TimeSpan lease, CancellationToken cancellationToken)
    {
        var leaseEnd = time.Now() + lease;
        var taken = await db.OutboxMails
            .Where(mail => mail.Id == id && mail.State == OutboxState.Waiting && mail.DueAt == seen)
            .ExecuteUpdateAsync(
                set => set.SetProperty(mail => mail.DueAt, leaseEnd).SetProperty(mail => mail.Attempts, mail => mail.Attempts + 1),
                cancellationToken);
        return taken == 1;
    }

    private async Task SendAsync(CoreDbContext db, OutboxMailId id, CancellationToken cancellationToken)
    {
        var mail = await db.OutboxMails.SingleOrDefaultAsync(mail => mail.Id == id, cancellationToken);
        if (mail is null)
        {
            return;
        }

        try
        {
            await carrier.SendAsync(composer.Compose(await OccasionAsync(db, mail, cancellationToken)), cancellationToken);
            mail.MarkSent(time.Now());
            Log.Sent(logger, id, mail.Kind, mail.Attempts);
        }
        catch (MailNotSentException failure)
        {
            mail.MarkFailed(failure.Code, time.Now());
            Log.NotSent(logger, id, mail.Kind, mail.Attempts, failure.Code);
        }

        await SaveAsync(db, mail, cancellationToken);
    }

    private async Task<MailOccasion> OccasionAsync(CoreDbContext db, OutboxMail mail, CancellationToken cancellationToken)
    {
        var code = mail.Kind is MailKind.RequestConfirmation
            ? codes.For(await db.Requests.Where(request => request.Id == mail.RequestId).Select(request => request.SubmissionId).SingleAsync(cancellationToken))
            : null;
        return new MailOccasion(mail.Id, mail.Kind, mail.Recipient, mail.Language, code, mail.RequestId.Value);
    }

    private static async Task SaveAsync(CoreDbContext db, OutboxMail mail, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Deleted meanwhile, because the person withdrew.
            db.Entry(mail).State = EntityState.Detached;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2101, LogLevel.Information, "Mail {MailId} ({Kind}) was sent at attempt {Attempt}.")]
        public static partial void Sent(ILogger logger, OutboxMailId mailId, MailKind kind, int attempt);

        [LoggerMessage(2102, LogLevel.Warning, "Mail {MailId} ({Kind}) could not be sent at attempt {Attempt}: {Failure}.")]
        public static partial void NotSent(ILogger logger, OutboxMailId mailId, MailKind kind, int attempt, string failure);
    }
}
