using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Users.Avatars;

/// <summary>A person's picture in one size.</summary>
internal sealed class AvatarPicture
{
    public required Guid UserId { get; init; }

    /// <summary>Width and height in pixels.</summary>
    public required int Size { get; init; }

    public required byte[] Content { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<AvatarPicture>
    {
        public void Configure(EntityTypeBuilder<AvatarPicture> builder)
        {
            builder.ToTable("UserAvatars").HasKey(picture => new { picture.UserId, picture.Size });
            builder.HasOne<User>().WithMany().HasForeignKey(picture => picture.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
