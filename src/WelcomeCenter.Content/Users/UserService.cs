using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Users;

/// <summary>A person to be given an account.</summary>
/// <param name="Password">Null to have one generated.</param>
/// <param name="Groups">Aliases of user groups.</param>
/// <param name="OwnLanguages">See <see cref="User.OwnLanguages"/>.</param>
public sealed record NewUser(
    string Email,
    string Name,
    string? Password,
    IReadOnlyCollection<string> Groups,
    IReadOnlyCollection<string> OwnLanguages,
    DateOnly? EndsOn);

/// <summary>What became of it: the generated password, shown once and stored nowhere, or why the person was refused.</summary>
/// <param name="Problems">Codes of Identity (<c>DuplicateUserName</c>, <c>PasswordTooShort</c> …) or <c>UnknownGroup</c>; empty on success.</param>
public sealed record AddedUser(Guid Id, string? GeneratedPassword, IReadOnlyList<string> Problems)
{
    public bool Succeeded => Problems.Count == 0;
}

/// <summary>Accounts of the back office.</summary>
public sealed partial class UserService(
    UserManager<User> users,
    RoleManager<UserGroup> groups,
    TimeProvider time,
    ILogger<UserService> logger)
{
    public async Task<AddedUser> AddAsync(NewUser person)
    {
        foreach (var alias in person.Groups)
        {
            if (!await groups.RoleExistsAsync(alias))
            {
                return Refused(["UnknownGroup"]);
            }
        }

        var user = new User
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            UserName = person.Email,
            Email = person.Email,
            Name = person.Name,
            EndsOn = person.EndsOn,
            OwnLanguages = [.. person.OwnLanguages],
            CreateDate = time.GetUtcNow(),
            LockoutEnabled = true,
        };
        var generated = person.Password is null ? PasswordGenerator.Next() : null;
        var created = await users.CreateAsync(user, person.Password ?? generated!);
        if (created.Succeeded)
        {
            created = await users.AddToRolesAsync(user, person.Groups);
        }

        if (!created.Succeeded)
        {
            return Refused([.. created.Errors.Select(error => error.Code)]);
        }

        Log.Added(logger, user.Id, string.Join(", ", person.Groups));
        return new AddedUser(user.Id, generated, []);
    }

    private static AddedUser Refused(IReadOnlyList<string> problems) => new(Guid.Empty, null, problems);

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Information, "User {UserId} was added to the groups {Groups}.")]
        public static partial void Added(ILogger logger, Guid userId, string groups);
    }
}
