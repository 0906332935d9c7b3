using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Documents;

/// <summary>What a document said after one save or publish.</summary>
internal sealed class DocumentVersion
{
    public required Guid Id { get; init; }

    public required Guid DocumentKey { get; init; }

    public required DateTimeOffset VersionDate { get; init; }

    public required Guid UserKey { get; init; }

    public Guid? TemplateKey { get; init; }

    /// <summary>Cultures this save touched, each between commas: <c>,de,en,</c>; a lone <c>,,</c> for a document that does not vary.</summary>
    public required string Cultures { get; init; }

    /// <summary>Cultures this step published, in the same form; empty for a plain save.</summary>
    public required string PublishedCultures { get; init; }

    public bool PreventCleanup { get; set; }

    /// <summary><see cref="VersionContent"/> as JSON, packed.</summary>
    public required byte[] Content { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DocumentVersion>
    {
        public void Configure(EntityTypeBuilder<DocumentVersion> builder)
        {
            builder.ToTable("DocumentVersions");
            builder.HasKey(version => version.Id);
            builder.Property(version => version.Id).ValueGeneratedNever();
            builder.HasIndex(version => new { version.DocumentKey, version.VersionDate });
            builder.HasOne<Document>().WithMany().HasForeignKey(version => version.DocumentKey);
        }
    }
}
