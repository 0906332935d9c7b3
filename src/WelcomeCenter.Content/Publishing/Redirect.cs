using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Publishing;

/// <summary>An address that a published document had before it was renamed or moved.</summary>
internal sealed class Redirect
{
    public required Guid Id { get; init; }

    public required string Culture { get; init; }

    /// <summary>The path below the culture, lower case, without slashes at its ends: <c>themen/wohnen</c>.</summary>
    public required string Path { get; init; }

    public required Guid DocumentKey { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Redirect>
    {
        public void Configure(EntityTypeBuilder<Redirect> builder)
        {
            builder.ToTable("Redirects");
            builder.HasKey(redirect => redirect.Id);
            builder.Property(redirect => redirect.Id).ValueGeneratedNever();
            builder.HasIndex(redirect => new { redirect.Culture, redirect.Path }).IsUnique();
            builder.HasIndex(redirect => redirect.DocumentKey);
        }
    }
}
