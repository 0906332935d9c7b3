using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Documents;

/// <summary>Who did what to a document, and when.</summary>
internal sealed class AuditEntry
{
    public required Guid Id { get; init; }

    public required Guid DocumentKey { get; init; }

    public required Guid UserKey { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AuditType Type { get; init; }

    /// <summary>Cultures concerned, separated by a comma and a blank, as the back office shows them.</summary>
    public string? Parameters { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> builder)
        {
            builder.ToTable("AuditEntries");
            builder.HasKey(entry => entry.Id);
            builder.Property(entry => entry.Id).ValueGeneratedNever();
            builder.Property(entry => entry.Type).HasConversion<string>();
            builder.HasIndex(entry => new { entry.DocumentKey, entry.At });
        }
    }
}
