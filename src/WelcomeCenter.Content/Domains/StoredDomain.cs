using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Domains;

/// <summary>The address below which a culture of a tree is served.</summary>
internal sealed class StoredDomain
{
    public required Guid Key { get; init; }

    /// <summary>A path such as <c>/de</c>, or a host with or without a path.</summary>
    public required string Name { get; set; }

    public required string IsoCode { get; set; }

    public required Guid RootKey { get; set; }

    public bool IsWildcard { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<StoredDomain>
    {
        public void Configure(EntityTypeBuilder<StoredDomain> builder)
        {
            builder.ToTable("Domains");
            builder.HasKey(domain => domain.Key);
            builder.Property(domain => domain.Key).ValueGeneratedNever();
        }
    }
}
