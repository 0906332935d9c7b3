using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.LogSearches;

/// <summary>A question to the log that administrators keep.</summary>
internal sealed class SavedLogSearch
{
    public required string Name { get; init; }

    public required string Query { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<SavedLogSearch>
    {
        public void Configure(EntityTypeBuilder<SavedLogSearch> builder)
        {
            builder.ToTable("SavedLogSearches");
            builder.HasKey(search => search.Name);
            builder.Property(search => search.Name).HasMaxLength(SavedLogSearches.MostCharactersOfName);
            builder.Property(search => search.Query).HasMaxLength(SavedLogSearches.MostCharactersOfQuery);
        }
    }
}
