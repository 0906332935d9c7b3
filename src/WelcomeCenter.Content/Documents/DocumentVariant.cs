using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Documents;

/// <summary>
/// A document in one culture, as draft and as published. The culture <c>""</c> holds what the cultures share,
/// and is the whole of a document that does not vary.
/// </summary>
internal sealed class DocumentVariant
{
    public const string Shared = "";

    public required Guid DocumentKey { get; init; }

    public required string Culture { get; init; }

    /// <summary>Null for the shared part of a document that varies.</summary>
    public string? Name { get; set; }

    /// <summary>The name in upper case, because databases fold only ASCII letters alike.</summary>
    public string? SearchName { get; set; }

    public DateTimeOffset CreateDate { get; init; }

    public DateTimeOffset UpdateDate { get; set; }

    /// <summary>Whether the draft says something else than what is published.</summary>
    public bool Edited { get; set; }

    public string? PublishedName { get; set; }

    public string? PublishedSegment { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When the draft is to go on the site; null for no plan.</summary>
    public DateTimeOffset? ReleaseAt { get; set; }

    /// <summary>When the culture is to leave the site; null for no plan.</summary>
    public DateTimeOffset? ExpireAt { get; set; }

    /// <summary>Published values, packed: a large site is read into memory in this form.</summary>
    public byte[]? PublishedValues { get; set; }

    /// <summary>Draft values: <see cref="StoredValues"/> as JSON. The last column, because SQLite walks through long ones to reach the next.</summary>
    public string Values { get; set; } = StoredValues.Empty;

    public bool IsPublished => PublishedAt is not null;

    public string PublishedText => PublishedValues is null ? StoredValues.Empty : PackedText.Text(PublishedValues);

    public void Rename(string name, DateTimeOffset now)
    {
        if (Name != name)
        {
            Name = name;
            SearchName = name.ToUpperInvariant();
            UpdateDate = now;
        }
    }

    public void CompareWithPublished() => Edited = !IsPublished || Name != PublishedName || Values != PublishedText;

    public void Publish(string segment, DateTimeOffset now)
    {
        PublishedName = Name;
        PublishedSegment = segment;
        PublishedValues = PackedText.Pack(Values);
        PublishedAt = now;
        ReleaseAt = null;
        Edited = false;
    }

    public void Unpublish()
    {
        PublishedName = null;
        PublishedSegment = null;
        PublishedValues = null;
        PublishedAt = null;
        ExpireAt = null;
        Edited = true;
    }

    /// <summary>Takes over what another part of the document is called and what of it is on the site and planned; not its values.</summary>
    public void Take(DocumentVariant other, DateTimeOffset now)
    {
        Rename(other.Name ?? string.Empty, now);
        PublishedName = other.PublishedName;
        PublishedSegment = other.PublishedSegment;
        PublishedAt = other.PublishedAt;
        PublishedValues = other.IsPublished ? PublishedValues ?? PackedText.Pack(StoredValues.Empty) : null;
        (ReleaseAt, ExpireAt) = (other.ReleaseAt, other.ExpireAt);
    }

    /// <summary>Becomes the part that all cultures share, which has no name.</summary>
    public void StandForAll(bool isPublished)
    {
        (Name, SearchName, PublishedName) = (null, null, null);
        PublishedSegment = isPublished ? string.Empty : null;
        (ReleaseAt, ExpireAt) = (null, null);
    }

    private sealed class Mapping : IEntityTypeConfiguration<DocumentVariant>
    {
        public void Configure(EntityTypeBuilder<DocumentVariant> builder)
        {
            builder.ToTable("DocumentVariants");
            builder.HasKey(variant => new { variant.DocumentKey, variant.Culture });
            builder.HasIndex(variant => variant.SearchName);
            builder.HasIndex(variant => variant.ReleaseAt);
            builder.HasIndex(variant => variant.ExpireAt);
            builder.Ignore(variant => variant.IsPublished);
            builder.Ignore(variant => variant.PublishedText);
        }
    }
}
