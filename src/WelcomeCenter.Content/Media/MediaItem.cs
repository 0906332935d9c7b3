using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Media;

/// <summary>A folder, picture or file of the media library. It has no drafts: what is saved is what the site shows.</summary>
internal sealed class MediaItem : ITreeNode
{
    public required Guid Key { get; init; }

    public Guid? ParentKey { get; set; }

    /// <summary>Keys from the root down to the item itself, each as 32 digits followed by a slash.</summary>
    public required string Path { get; set; }

    public int Level { get; set; }

    public int SortOrder { get; set; }

    public required Guid MediaTypeKey { get; init; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name in upper case, because databases fold only ASCII letters alike.</summary>
    public string SearchName { get; private set; } = string.Empty;

    public bool Trashed { get; set; }

    /// <summary>Where an item in the recycle bin came from; null for a former root.</summary>
    public Guid? OriginalParentKey { get; set; }

    /// <summary>SHA-256 of the file; null for a folder. Finds the same file uploaded twice.</summary>
    public string? FileHash { get; set; }

    public DateTimeOffset CreateDate { get; init; }

    public DateTimeOffset UpdateDate { get; set; }

    public required Guid CreatorKey { get; init; }

    public Guid WriterKey { get; set; }

    public int Version { get; set; }

    /// <summary>Values: <see cref="StoredValues"/> as JSON.</summary>
    public string Values { get; set; } = StoredValues.Empty;

    public void Rename(string name)
    {
        Name = name;
        SearchName = name.ToUpperInvariant();
    }

    private sealed class Mapping : IEntityTypeConfiguration<MediaItem>
    {
        public void Configure(EntityTypeBuilder<MediaItem> builder)
        {
            builder.ToTable("MediaItems");
            builder.HasKey(item => item.Key);
            builder.Property(item => item.Key).ValueGeneratedNever();
            builder.HasIndex(item => new { item.ParentKey, item.SortOrder });
            builder.HasIndex(item => item.Path);
            builder.HasIndex(item => item.SearchName);
            builder.HasIndex(item => item.FileHash);
            builder.Property(item => item.Version).IsConcurrencyToken();
        }
    }
}
