using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Documents;

/// <summary>A document's place in the tree. What it says stands in its <see cref="Variants"/>.</summary>
internal sealed class Document : ITreeNode
{
    public required Guid Key { get; init; }

    public Guid? ParentKey { get; set; }

    /// <summary>Keys from the root down to the document itself, each as 32 digits followed by a slash.</summary>
    public required string Path { get; set; }

    public int Level { get; set; }

    public int SortOrder { get; set; }

    public required Guid ContentTypeKey { get; set; }

    public Guid? TemplateKey { get; set; }

    public bool Trashed { get; set; }

    /// <summary>Where a document in the recycle bin came from; null for a former root.</summary>
    public Guid? OriginalParentKey { get; set; }

    public DateTimeOffset CreateDate { get; init; }

    public DateTimeOffset UpdateDate { get; set; }

    public Guid WriterKey { get; set; }

    public Guid CreatorKey { get; set; }

    public int Version { get; set; }

    public List<DocumentVariant> Variants { get; init; } = [];

    private sealed class Mapping : IEntityTypeConfiguration<Document>
    {
        public void Configure(EntityTypeBuilder<Document> builder)
        {
            builder.ToTable("Documents");
            builder.HasKey(document => document.Key);
            builder.Property(document => document.Key).ValueGeneratedNever();
            builder.HasIndex(document => new { document.ParentKey, document.SortOrder });
            builder.HasIndex(document => document.Path);
            builder.Property(document => document.Version).IsConcurrencyToken();
            builder.HasMany(document => document.Variants).WithOne().HasForeignKey(variant => variant.DocumentKey);
        }
    }
}
