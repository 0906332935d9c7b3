using System.CommandLine;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine;

/// <summary><c>users add</c>: gives a person an account; the password is generated, shown once and stored nowhere.</summary>
internal static class UsersCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build)
    {
        var email = new Option<string>("--email") { Description = "E-mail address, which is the sign-in name.", Required = true };
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var groups = new Option<string[]>("--group") { Description = "Alias of a user group; may be repeated.", Required = true };
        var languages = new Option<string[]>("--edits") { Description = "Only content language the person edits; may be repeated." };
        var until = new Option<DateOnly?>("--until") { Description = "Last day of the account, 2026-12-31." };
        var add = new Command("add", "Add a person.") { TreatUnmatchedTokensAsErrors = false, Options = { email, name, groups, languages, until } };
        add.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = build();
            await app.MigrateAsync(cancellationToken);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FirstUser>().EnsureGroupsAsync(cancellationToken);
            var added = await scope.ServiceProvider.GetRequiredService<UserService>().AddAsync(new NewUser(
                parsed.GetRequiredValue(email),
                parsed.GetRequiredValue(name),
                Password: null,
                parsed.GetRequiredValue(groups),
                parsed.GetValue(languages) ?? [],
                parsed.GetValue(until)));
            if (!added.Succeeded)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"Not added: {string.Join(", ", added.Problems)}.");
                return 1;
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Added. Password, shown only now: {added.GeneratedPassword}");
            return 0;
        });
        root.Subcommands.Add(new Command("users", "Accounts of the back office.") { add });
    }
}
