using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Users;

/// <summary>The account made at the first start.</summary>
/// <param name="Password">Generated, to be shown once; null where the settings named one.</param>
public sealed record FirstSignIn(string UserName, string? Password);

/// <summary>Fills the empty tables of a new installation: the default groups and the first user. Touches nothing that exists.</summary>
public sealed class FirstUser(
    ContentDbContext db,
    RoleManager<UserGroup> groups,
    UserService users,
    IOptions<UnattendedOptions> unattended)
{
    private const string DefaultEmail = "admin@welcome-center.example";
    private const string DefaultName = "Admin";

    /// <returns>Null where there were users already.</returns>
    /// <exception cref="InvalidOperationException">The settings name a user whom the password policy or the address rules refuse.</exception>
    public async Task<FirstSignIn?> EnsureAsync(CancellationToken cancellationToken)
    {
        await EnsureGroupsAsync(cancellationToken);
        if (await db.Set<User>().AnyAsync(cancellationToken))
        {
            return null;
        }

        var settings = unattended.Value;
        var email = settings.UnattendedUserEmail ?? DefaultEmail;
        var added = await users.AddAsync(new NewUser(
            email,
            settings.UnattendedUserName ?? DefaultName,
            settings.UnattendedUserPassword,
            [UserGroupAliases.Administrators, UserGroupAliases.Coordinators],
            [],
            EndsOn: null));
        return added.Succeeded
            ? new FirstSignIn(email, added.GeneratedPassword)
            : throw new InvalidOperationException(
                $"The user of the settings {UnattendedOptions.Section} was refused: {string.Join(", ", added.Problems)}.");
    }

    /// <summary>Adds the default groups where there are none.</summary>
    public async Task EnsureGroupsAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<UserGroup>().AnyAsync(cancellationToken))
        {
            return;
        }

        await using var stream = typeof(FirstUser).Assembly.GetManifestResourceStream("WelcomeCenter.Content.Users.DefaultUserGroups.json")!;
        var defaults = await JsonSerializer.DeserializeAsync<List<UserGroup>>(stream, JsonSerializerOptions.Web, cancellationToken) ?? [];
        foreach (var group in defaults)
        {
            group.Id = Guid.CreateVersion7();
            await groups.CreateAsync(group);
        }
    }
}
