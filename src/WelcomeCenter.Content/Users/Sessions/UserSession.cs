using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Users.Sessions;

/// <summary>By what a person proved who they are.</summary>
public enum SignInMethod
{
    Password,
    AuthenticatorApp,
    RecoveryCode,
    Passkey,
}

/// <summary>A signed-in browser. The row is the session: whoever deletes it ends it.</summary>
public sealed class UserSession
{
    public const int LongestText = 100;

    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>The security stamp under which it lives; another one of the account ends it.</summary>
    public required string Stamp { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>To within the life of an access token.</summary>
    public required DateTimeOffset LastUsedAt { get; set; }

    public required SignInMethod Method { get; init; }

    /// <summary>Name of the browser and of its system, no more: <c>Firefox, Windows</c>.</summary>
    public required string Browser { get; init; }

    /// <summary>The network it began in, without the last part of the address: <c>192.0.2.x</c>.</summary>
    public required string Network { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<UserSession>
    {
        public void Configure(EntityTypeBuilder<UserSession> builder)
        {
            builder.ToTable("UserSessions");
            builder.Property(session => session.Id).ValueGeneratedNever();
            builder.Property(session => session.Stamp).HasMaxLength(LongestText);
            builder.Property(session => session.Method).HasConversion<string>();
            builder.Property(session => session.Browser).HasMaxLength(LongestText);
            builder.Property(session => session.Network).HasMaxLength(LongestText);
            builder.HasIndex(session => session.UserId);
            builder.HasOne<User>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
