using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users;

/// <summary>The part of the content database that holds users, groups, issued tokens and the keys that protect them.</summary>
internal static class UsersModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<User>().ToTable("Users").HasIndex(user => user.NormalizedEmail).IsUnique();
        builder.Entity<UserGroup>().ToTable("UserGroups");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("UserGroupMembers");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("UserGroupClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        builder.Entity<DataProtectionKey>().ToTable("DataProtectionKeys");
        builder.UseOpenIddict();
    }
}
