using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core;

/// <summary>The case database: everything personal, apart from the content and with its own backup and retention.</summary>
public sealed class CoreDbContext(DbContextOptions<CoreDbContext> options) : DbContext(options)
{
    internal DbSet<ConsultationRequest> Requests => Set<ConsultationRequest>();

    internal DbSet<Case> Cases => Set<Case>();

    internal DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    internal DbSet<CaseNumber> CaseNumbers => Set<CaseNumber>();

    internal DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();

    internal DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        foreach (var changed in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State is EntityState.Modified))
        {
            changed.Entity.Version++;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CoreDbContext).Assembly);
}
