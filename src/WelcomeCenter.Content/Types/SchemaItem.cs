using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Types;

/// <summary>
/// One item of the schema, kept as its uSync document: what we do not know of it survives being read and written.
/// </summary>
internal sealed class SchemaItem
{
    public required SchemaKind Kind { get; init; }

    public required Guid Key { get; init; }

    public required string Alias { get; set; }

    /// <summary>The uSync document, indented by two blanks.</summary>
    public required string Xml { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<SchemaItem>
    {
        public void Configure(EntityTypeBuilder<SchemaItem> builder)
        {
            builder.ToTable("SchemaItems");
            builder.HasKey(item => new { item.Kind, item.Key });
            builder.Property(item => item.Kind).HasConversion<string>();
            builder.Property(item => item.Xml).IsConcurrencyToken();
            builder.HasIndex(item => new { item.Kind, item.Alias });
        }
    }
}
