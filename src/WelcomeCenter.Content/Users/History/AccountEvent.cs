using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Users.History;

/// <summary>What happened to an account.</summary>
public enum AccountEventKind
{
    Created,
    Invited,

    /// <summary>The detail names the groups.</summary>
    GroupsChanged,

    /// <summary>Somebody may open cases from now on; the detail names the group.</summary>
    CasesOpened,
    Disabled,
    Enabled,
    LockedOut,
    Unlocked,
    PasswordChanged,

    /// <summary>By the link of a mail.</summary>
    PasswordForgotten,
    SecondFactorAdded,
    SecondFactorRemoved,
    RecoveryCodesRenewed,

    /// <summary>The detail says how many are left.</summary>
    RecoveryCodeUsed,

    /// <summary>The detail is the name that its owner gave it.</summary>
    PasskeyAdded,
    PasskeyRemoved,

    /// <summary>By hand, one or all.</summary>
    SessionsEnded,
}

/// <summary>One line of the history of an account.</summary>
public sealed class AccountEvent
{
    public const int LongestDetail = 500;

    public required Guid Id { get; init; }

    /// <summary>Whose account.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Who did it; the person themselves included.</summary>
    public required Guid ActorId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AccountEventKind Kind { get; init; }

    public string? Detail { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<AccountEvent>
    {
        public void Configure(EntityTypeBuilder<AccountEvent> builder)
        {
            builder.ToTable("AccountEvents");
            builder.Property(one => one.Id).ValueGeneratedNever();
            builder.Property(one => one.Kind).HasConversion<string>();
            builder.Property(one => one.Detail).HasMaxLength(LongestDetail);
            builder.HasIndex(one => new { one.UserId, one.At });
            builder.HasIndex(one => one.At);
            builder.HasOne<User>().WithMany().HasForeignKey(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
