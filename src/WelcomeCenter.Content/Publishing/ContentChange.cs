using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Publishing;

/// <summary>One committed change of published content, written in the same transaction; other instances follow these.</summary>
internal sealed class ContentChange
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ContentChangeKind Kind { get; init; }

    /// <summary>Documents or media items concerned, separated by commas; empty for other kinds.</summary>
    public required string Keys { get; init; }

    public IEnumerable<Guid> KeyList => Keys.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);

    public static ContentChange Of(ContentChangeKind kind, IEnumerable<Guid> keys, TimeProvider time) => new()
    {
        Id = Guid.CreateVersion7(),
        At = time.GetUtcNow(),
        Kind = kind,
        Keys = string.Join(',', keys),
    };

    private sealed class Mapping : IEntityTypeConfiguration<ContentChange>
    {
        public void Configure(EntityTypeBuilder<ContentChange> builder)
        {
            builder.ToTable("ContentChanges");
            builder.HasKey(change => change.Id);
            builder.Property(change => change.Id).ValueGeneratedNever();
            builder.Property(change => change.Kind).HasConversion<string>();
            builder.Ignore(change => change.KeyList);
            builder.HasIndex(change => change.At);
        }
    }
}
