using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Documents.Following;

/// <summary>Who wants to hear what is done to a document and to those below it.</summary>
internal sealed class DocumentFollower
{
    public required Guid DocumentKey { get; init; }

    public required Guid UserKey { get; init; }

    /// <summary>Ids of <see cref="FollowedAction"/>.</summary>
    public required List<string> Actions { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DocumentFollower>
    {
        public void Configure(EntityTypeBuilder<DocumentFollower> builder)
        {
            builder.ToTable("DocumentFollowers");
            builder.HasKey(follower => new { follower.DocumentKey, follower.UserKey });
            builder.HasOne<Document>().WithMany().HasForeignKey(follower => follower.DocumentKey);
            builder.HasOne<User>().WithMany().HasForeignKey(follower => follower.UserKey);
        }
    }
}
