using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Languages;

/// <summary>A <see cref="Language"/> in the database.</summary>
internal sealed class StoredLanguage
{
    public required string IsoCode { get; init; }

    public required string Name { get; set; }

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    public string? FallbackIsoCode { get; set; }

    public int SortOrder { get; set; }

    public Language ToLanguage() => new(IsoCode, Name, IsDefault, IsMandatory, FallbackIsoCode, SortOrder);

    private sealed class Mapping : IEntityTypeConfiguration<StoredLanguage>
    {
        public void Configure(EntityTypeBuilder<StoredLanguage> builder)
        {
            builder.ToTable("Languages");
            builder.HasKey(language => language.IsoCode);
        }
    }
}
