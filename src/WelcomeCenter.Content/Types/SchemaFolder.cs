using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Types;

/// <summary>
/// A folder of a tree in Settings that somebody made. uSync knows no folders, only the path that each item names;
/// a folder that was only read from there has no row and a key that follows from its path.
/// </summary>
internal sealed class SchemaFolder
{
    public required SchemaKind Kind { get; init; }

    public required Guid Key { get; init; }

    /// <summary>As in <see cref="FolderPath"/>.</summary>
    public required string Path { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<SchemaFolder>
    {
        public void Configure(EntityTypeBuilder<SchemaFolder> builder)
        {
            builder.ToTable("SchemaFolders");
            builder.HasKey(folder => new { folder.Kind, folder.Key });
            builder.Property(folder => folder.Kind).HasConversion<string>();
            builder.HasIndex(folder => new { folder.Kind, folder.Path }).IsUnique();
        }
    }
}
