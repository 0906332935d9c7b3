using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Dictionary;

/// <summary>A dictionary item in the database.</summary>
internal sealed class DictionaryEntry
{
    public required Guid Key { get; init; }

    public required string ItemKey { get; set; }

    public Guid? ParentKey { get; set; }

    /// <summary>ISO code → text, as JSON.</summary>
    public required string Translations { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DictionaryEntry>
    {
        public void Configure(EntityTypeBuilder<DictionaryEntry> builder)
        {
            builder.ToTable("DictionaryEntries");
            builder.HasKey(entry => entry.Key);
            builder.Property(entry => entry.Key).ValueGeneratedNever();
            builder.HasIndex(entry => entry.ItemKey).IsUnique();
        }
    }
}
