using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Publishing;

/// <summary>One committed change of published content, written in the same transaction; other instances follow these.</summary>
internal sealed class ContentChange
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ContentChangeKind Kind { get; init; }

    /// <summary>Documents concerned, separated by commas; empty for other kinds.</summary>
    public required string Keys { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<ContentChange>
    {
        public void Configure(EntityTypeBuilder<ContentChange> builder)
        {
            builder.ToTable("ContentChanges");
            builder.HasKey(change => change.Id);
            builder.Property(change => change.Id).ValueGeneratedNever();
            builder.Property(change => change.Kind).HasConversion<string>();
            builder.HasIndex(change => change.At);
        }
    }
}
