using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Core.Outbox;

/// <summary>Whether mail leaves.</summary>
/// <param name="Dead">Mails that were given up.</param>
/// <param name="Late">Mails that have been waiting for more than an hour.</param>
public sealed record OutboxReport(int Dead, int Late);

/// <summary>Lets an operator see the outbox and give dead mails another chance.</summary>
public sealed class OutboxInspection(IDbContextFactory<CoreDbContext> contexts, TimeProvider time)
{
    private static readonly TimeSpan LateAfter = TimeSpan.FromHours(1);

    public async Task<OutboxReport> ReportAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var late = time.Now() - LateAfter;
        return new OutboxReport(
            await db.OutboxMails.CountAsync(mail => mail.State == OutboxState.Dead, cancellationToken),
            await db.OutboxMails.CountAsync(mail => mail.State == OutboxState.Waiting && mail.CreatedAt < late, cancellationToken));
    }
}
