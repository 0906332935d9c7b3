using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Users.Avatars;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.SecondFactor;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Users;

/// <summary>Registers accounts and groups on ASP.NET Core Identity.</summary>
public static class UsersRegistration
{
    /// <summary>Umbraco's default.</summary>
    public const int MinimumPasswordLength = 10;

    private const int AttemptsBeforeLockOut = 5;
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(15);

    public static IdentityBuilder AddBackOfficeUsers(this IServiceCollection services)
    {
        services.AddOptions<UnattendedOptions>()
            .BindConfiguration(UnattendedOptions.Section)
            .Validate(
                options => options.IsComplete,
                $"{UnattendedOptions.Section}: set UnattendedUserName, UnattendedUserEmail and UnattendedUserPassword, or none of them.")
            .ValidateOnStart();
        services.AddScoped<UserAccessReader>();
        services.AddScoped<UserDirectory>();
        services.AddScoped<UserService>();
        services.AddScoped<StartNodeReader>();
        services.AddScoped<UserReader>();
        services.AddScoped<UserRules>();
        services.AddScoped<UserWork>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<UserStates>();
        services.AddScoped<UserPasswords>();
        services.AddScoped<UserInvitations>();
        services.AddScoped<UserGroupRules>();
        services.AddScoped<UserGroups>();
        services.AddScoped<UserGroupMembers>();
        services.AddScoped<FirstUser>();
        services.AddScoped<AccountHistory>();
        services.AddScoped<CasesAccess>();
        services.AddScoped<UserSessions>();
        services.AddScoped<UserAvatars>();
        services.AddScoped<AuthenticatorApps>();
        return services.AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = MinimumPasswordLength;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLockOut;
                options.Lockout.DefaultLockoutTimeSpan = LockOut;
                options.Lockout.AllowedForNewUsers = true;
            })
            .AddRoles<UserGroup>()
            .AddEntityFrameworkStores<ContentDbContext>();
    }
}
