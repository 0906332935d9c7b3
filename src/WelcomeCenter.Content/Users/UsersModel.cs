using System.Text.Json;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace WelcomeCenter.Content.Users;

/// <summary>The part of the content database that holds users, groups, issued tokens and the keys that protect them.</summary>
internal static class UsersModel
{
    // WebAuthn, section 4: a credential id has at most 1,023 bytes.
    private const int LongestCredentialId = 1024;

    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<User>(user =>
        {
            user.ToTable("Users").HasIndex(person => person.NormalizedEmail).IsUnique();
            user.Property(person => person.Kind).HasConversion<string>().HasDefaultValue(UserKind.Default);
            user.Property(person => person.AvatarKey).HasMaxLength(32);
            user.HasIndex(person => person.AvatarKey);
        });
        builder.Entity<UserGroup>(group =>
        {
            group.ToTable("UserGroups");
            group.Property(one => one.Permissions).HasConversion(
                permissions => JsonSerializer.Serialize(permissions, JsonSerializerOptions.Web),
                text => JsonSerializer.Deserialize<List<GroupPermission>>(text, JsonSerializerOptions.Web)!,
                new ValueComparer<List<GroupPermission>>(
                    (one, other) => ReferenceEquals(one, other),
                    permissions => permissions.Count,
                    permissions => permissions));
        });
        builder.Entity<ApiClient>(client =>
        {
            client.ToTable("ApiClients").HasKey(one => one.ClientId);
            client.Property(one => one.ClientId).HasMaxLength(ApiClient.LongestId);
            client.HasOne<User>().WithMany().HasForeignKey(one => one.UserId);
        });
        builder.Entity<IdentityUserRole<Guid>>().ToTable("UserGroupMembers");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("UserGroupClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("UserPasskeys").HasKey(one => one.CredentialId);
            passkey.Property(one => one.CredentialId).HasMaxLength(LongestCredentialId);
            passkey.OwnsOne(one => one.Data).ToJson();
            passkey.HasOne<User>().WithMany().HasForeignKey(one => one.UserId);
        });
        builder.Entity<DataProtectionKey>().ToTable("DataProtectionKeys");
        builder.UseOpenIddict();
    }
}
