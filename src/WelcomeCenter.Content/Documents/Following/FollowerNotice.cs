using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Documents.Following;

/// <summary>
/// Something that a follower still has to be told; stored in the transaction of the change itself, so that none is lost, and gone when it
/// was told.
/// </summary>
internal sealed class FollowerNotice
{
    public required Guid Id { get; init; }

    /// <summary>Who is to be told.</summary>
    public required Guid UserKey { get; init; }

    public required Guid DocumentKey { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid ActorKey { get; init; }

    /// <summary>Alias of the <see cref="FollowedAction"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Languages concerned, as <see cref="AuditEntry.Parameters"/> names them.</summary>
    public string? Cultures { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Not before this moment; while a mail is being sent, the end of the sender's lease.</summary>
    public required DateTimeOffset DueAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<FollowerNotice>
    {
        public void Configure(EntityTypeBuilder<FollowerNotice> builder)
        {
            builder.ToTable("FollowerNotices");
            builder.HasKey(notice => notice.Id);
            builder.Property(notice => notice.Id).ValueGeneratedNever();
            builder.HasIndex(notice => notice.DueAt);
            builder.HasOne<User>().WithMany().HasForeignKey(notice => notice.UserKey);
        }
    }
}
