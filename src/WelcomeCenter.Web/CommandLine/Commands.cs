using System.CommandLine;

namespace WelcomeCenter.Web.CommandLine;

/// <summary>The verbs of the program. Options in the host's own form (<c>--urls</c>, <c>--Section:Key value</c>) pass through to its settings.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> build)
    {
        WebApplication BuildWithSettings() => build(args);

        var root = new RootCommand("WelcomeCenter: the site, its back office and the casework.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        ServeCommand.Configure(root, BuildWithSettings);
        UsyncCommand.Configure(root, BuildWithSettings);
        UsersCommand.Configure(root, BuildWithSettings);
        MigrateCommand.Configure(root, BuildWithSettings);
        BackupCommand.Configure(root, BuildWithSettings);
        RestoreCommand.Configure(root, BuildWithSettings);
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (StartFailure.Describe(failure) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }
}
